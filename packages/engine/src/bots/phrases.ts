import type { Grammar } from './grammar.js';
import type { Heard, Language } from './hear.js';

/** What everybody answers who has no words of their own, at least three sentences to everything. */
export type Phrases = Readonly<Record<Heard, readonly string[]>>;

/** What stands for the names in the sentences of each language. */
export const GRAMMARS: Readonly<Record<Language, Grammar>> = {
  en: {
    pause: ['Hm. ', 'Let me think. ', 'Good question. ', '', '', ''],
    day: ['Thursday', 'Friday', 'Saturday morning', 'the weekend', 'tomorrow'],
    hour: ['nine', 'half past ten', 'four', 'six, if the bus is on time'],
    spot: ['in the back room', 'behind the returns desk', 'on the hook', 'where we left it'],
    person: ['Whoever has the key', 'Nobody I know', 'Probably me', 'The neighbour with the van'],
    praise: ['Oh, that is good.', 'Lovely light.', 'Very nice.', 'I like the colours.'],
  },
  zh: {
    pause: ['嗯……', '让我想想。', '', ''],
    day: ['周四', '周五', '周末', '明天'],
    hour: ['九点', '四点半', '下午'],
    spot: ['后面的房间', '门口', '老地方'],
    person: ['有钥匙的人', '大概是我', '我也不认识'],
    praise: ['真好看！', '光线真好。', '不错！'],
  },
  ar: {
    pause: ['همم… ', 'دعني أفكر. ', '', ''],
    day: ['الخميس', 'الجمعة', 'نهاية الأسبوع', 'غداً'],
    hour: ['التاسعة', 'الرابعة والنصف', 'المساء'],
    spot: ['في الغرفة الخلفية', 'عند الباب', 'في مكانه المعتاد'],
    person: ['من معه المفتاح', 'أنا على الأغلب', 'لا أعرفه'],
    praise: ['جميل جداً!', 'ضوء رائع.', 'أعجبتني.'],
  },
};

const ENGLISH: Phrases = {
  greeting: [
    'Hello! How is your day?',
    'Hi there.',
    'Hey, good to hear from you.',
    'Good day to you, too.',
  ],
  farewell: ['See you!', 'Take care.', 'Until {day}, then.', 'Bye, mind the step.'],
  thanks: ['Any time.', 'Don’t mention it.', 'You are welcome.', 'It was nothing, really.'],
  when: ['{pause}{day}, at {hour}.', '{pause}Around {hour}, I would say.', 'Not before {day}.'],
  where: ['{pause}It was {spot}.', 'Look {spot}.', '{pause}I last saw it {spot}.'],
  who: [
    '{pause}{person}.',
    '{person}, as always.',
    '{pause}Ask again on {day}, I may know by then.',
  ],
  how: ['Slowly, and with tea.', '{pause}One piece at a time.', 'The way we did it last {day}.'],
  question: [
    '{pause}I think so.',
    '{pause}Rather not.',
    '{pause}Yes, on {day}.',
    'Ask me again after {hour}.',
  ],
  emoji: ['😄', '🙌', '☕️', '👀'],
  picture: [
    '{praise}',
    '{praise} Where was that?',
    '{praise} Did you take it yourself?',
    'May I keep it?',
  ],
  video: ['Ha! Once more, please.', 'I watched it twice.', 'Did it end well?'],
  voice: [
    'I listened to it on the stairs. Agreed.',
    'You sound cheerful!',
    'Heard you. I do it {day}.',
  ],
  file: ['Got it, I read it tonight.', 'Thanks, I print it out.', 'Is that the newest one?'],
  place: ['I know that corner!', 'Ten minutes on the bike.', 'Shall we meet there at {hour}?'],
  merged: ['Ah, that explains it.', 'I had missed that, thank you.', 'Who started it?'],
  poll: ['I need to sleep on that one.', 'Both, if I may.', 'Put me down for {day}.'],
  other: [
    '{pause}I see.',
    'That sounds right to me.',
    'Tell me more on {day}?',
    'Fine with me.',
    'Ha, I had the same thought this morning.',
    '{pause}I would leave it as it is.',
  ],
};

const CHINESE: Phrases = {
  greeting: ['你好！今天怎么样？', '嗨！', '你好，好久不见。'],
  farewell: ['再见！', '{day}见。', '路上小心。'],
  thanks: ['不客气。', '小事一桩。', '应该的。'],
  when: ['{pause}{day}{hour}。', '大概{hour}吧。', '{day}之前不行。'],
  where: ['{pause}在{spot}。', '去{spot}看看。', '我上次是在{spot}看到的。'],
  who: ['{pause}{person}。', '还是{person}。', '{day}再问我吧。'],
  how: ['慢慢来。', '{pause}一步一步来。', '和上次一样。'],
  question: ['{pause}我觉得可以。', '{pause}还是算了吧。', '{pause}{day}可以。'],
  emoji: ['😄', '🙌', '☕️'],
  picture: ['{praise}', '{praise}在哪里拍的？', '能发我一份吗？'],
  video: ['哈哈，再看一遍。', '我看了两遍。', '后来呢？'],
  voice: ['听到了，同意。', '听起来心情不错！', '好的，{day}我来办。'],
  file: ['收到，晚上看。', '谢谢，我打印出来。', '这是最新的吗？'],
  place: ['我知道那里！', '骑车十分钟。', '{hour}在那儿见？'],
  merged: ['原来如此。', '我错过了，谢谢。', '谁先说的？'],
  poll: ['我想一想再投。', '两个都要。', '我选{day}。'],
  other: ['{pause}明白了。', '听起来不错。', '我也这么想。', '{day}再聊？'],
};

const ARABIC: Phrases = {
  greeting: ['أهلاً! كيف يومك؟', 'مرحباً بك.', 'أهلاً وسهلاً.'],
  farewell: ['إلى اللقاء!', 'أراك {day}.', 'مع السلامة.'],
  thanks: ['على الرحب والسعة.', 'لا شكر على واجب.', 'تحت أمرك.'],
  when: ['{pause}{day} في {hour}.', 'قرابة {hour}.', 'ليس قبل {day}.'],
  where: ['{pause}{spot}.', 'ابحث {spot}.', 'رأيته آخر مرة {spot}.'],
  who: ['{pause}{person}.', '{person}، كالعادة.', 'اسألني {day}.'],
  how: ['على مهل، ومع القهوة.', '{pause}خطوة خطوة.', 'كما في المرة السابقة.'],
  question: ['{pause}أظن ذلك.', '{pause}الأفضل لا.', '{pause}نعم، {day}.'],
  emoji: ['😄', '🙌', '☕️'],
  picture: ['{praise}', '{praise} أين هذا؟', 'هل أحتفظ بها؟'],
  video: ['مرة أخرى من فضلك!', 'شاهدته مرتين.', 'وماذا حدث بعدها؟'],
  voice: ['سمعتك، موافق.', 'صوتك مبتهج!', 'حسناً، أفعلها {day}.'],
  file: ['وصلني، أقرؤه الليلة.', 'شكراً، سأطبعه.', 'هل هذه آخر نسخة؟'],
  place: ['أعرف ذلك المكان!', 'عشر دقائق بالدراجة.', 'نلتقي هناك في {hour}؟'],
  merged: ['هكذا إذن.', 'فاتني ذلك، شكراً.', 'من بدأ؟'],
  poll: ['أفكر ثم أصوّت.', 'كلاهما إن أمكن.', 'أختار {day}.'],
  other: ['{pause}فهمت.', 'يبدو جيداً.', 'كنت أفكر في الشيء نفسه.', 'نكمل {day}؟'],
};

export const PHRASES: Readonly<Record<Language, Phrases>> = {
  en: ENGLISH,
  zh: CHINESE,
  ar: ARABIC,
};

/** What people say of themselves. */
export const STATUSES = ['Back in five', 'At lunch', 'Reading', '☕️', 'On the bus'] as const;

/** Short talks of two who have no scene of their own: the first line is one's, the second the other's, and so on. */
export const EXCHANGES: readonly (readonly string[])[] = [
  ['Has anybody seen the good scissors?', 'On the hook by the door.', 'Found them, thank you!'],
  ['It rains again.', 'The umbrellas are by the door.'],
  ['Who closes today?', 'I do.', 'Then I leave the light on for you.'],
  ['The coffee is ready ☕️', 'On my way.'],
  ['周四下午有人吗？', '我在。'],
  ['Does the printer work for anyone?', 'If you talk to it nicely.', 'I did. It prints!'],
  ['Found a blue umbrella.', 'Wooden handle?', 'Yes!', 'Mine, I am coming.'],
];
