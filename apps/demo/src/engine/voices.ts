import type { BotVoice } from '@parlor/engine/bots';

/** How the people of the demo talk when nobody is them. */
export const voices: Readonly<Record<string, BotVoice>> = {
  mina: {
    statuses: ['At the returns desk', 'Counting books', 'Reading room'],
    answers: {
      greeting: ['Good morning! The door is open.', 'Hello, come in out of the rain.'],
      thanks: ['That is what the desk is for.', 'Any time. Mind the step.'],
      picture: ['Oh! May I pin that to the noticeboard?', 'That belongs on the front page.'],
      voice: ['I listened to it between two shelves. Agreed.', 'You sound well!'],
      other: ['I will write it on the board.', 'Noted, in pencil.', 'Ask me again at four?'],
    },
  },
  jonas: {
    statuses: ['In the workshop', 'Looking for the 8 mm', 'Oiling something'],
    answers: {
      greeting: ['Hello. What is broken?', 'Morning. Mind the oil.'],
      thanks: ['It was only the hinge.', 'Bring cake next time.'],
      when: ['Saturday, when the others are asleep.', 'As soon as the part is here.'],
      where: ['In the drawer under the returns.', 'Third hook from the left.'],
      how: ['With the long screwdriver and some patience.', 'Off, wait, on. Then we see.'],
      question: ['If it squeaks, yes.', 'Not without the good pliers.', 'Probably the cable.'],
      picture: ['I see the fault. Bottom left.', 'That can be mended.'],
      voice: ['That hum is the bearing.', 'Play that again next to the toaster.'],
      other: [
        'Put it on the Saturday pile.',
        'I can have a look.',
        'Does it squeak?',
        'I would oil it first.',
      ],
    },
  },
  aicha: {
    statuses: ['On air until two', 'Cutting tape', 'Asleep until noon'],
    answers: {
      greeting: ['Good evening, you are on air. No, you are not.', 'Hi! It is early for me.'],
      question: ['I ask the listeners tonight.', 'Yes, but after the news.', 'Ask Omar, on air.'],
      picture: ['Radio needs more pictures.', 'I describe it to them tonight.'],
      voice: ['May I play that at midnight?', 'Good level, no hum. Keep the rain.'],
      other: ['That is the title of tonight’s programme.', 'Say that again into the microphone.'],
    },
  },
  lina: {
    statuses: ['喜欢下雨天', '在看书', '整理书架'],
    answers: {
      greeting: ['你好！今天下雨吗？', '嗨，书还了吗？'],
      thanks: ['不客气。', '小事。'],
      question: ['我想是的。', '等雨停了再说吧。', '要问 Mina。'],
      picture: ['真好看！', '这张我要留着。'],
      other: ['明白了。', '这让我想起一本书。', '周四下午再聊？'],
    },
  },
  omar: {
    statuses: ['قهوة أولاً', 'عند الباب', 'أبحث عن كتاب'],
    answers: {
      greeting: ['أهلاً! القهوة جاهزة.', 'صباح الخير.', 'مرحباً، تفضل.'],
      thanks: ['على الرحب والسعة.', 'لا شكر على واجب.'],
      question: [
        'After the coffee, yes.',
        'ربما بعد القهوة.',
        'I think it is in a book somewhere.',
      ],
      picture: ['طبعة أولى؟', 'Beautiful. Is there a date on it?'],
      other: ['فهمت.', 'Let me make coffee first.', 'وجدت شيئاً مشابهاً في صندوق قديم.'],
    },
  },
  sofia: {
    statuses: ['On the 17:40', 'Between two stations', 'Quiet coach'],
    answers: {
      greeting: ['Hello from somewhere near a river.', 'Hi! Bad signal, good view.'],
      where: ['Between two stations.', 'Past the bridge, I think.'],
      when: ['If the 17:40 is on time: at six.', 'Next stop.'],
      question: ['I ask the conductor.', 'Only if there is a tunnel.', 'Yes. No. Tunnel.'],
      picture: ['Loading… beautiful!', 'Is that for me? I save it for the next tunnel.'],
      other: [
        'I read that twice, the train shook.',
        'Tell me how it ends.',
        'Agreed, from coach four.',
      ],
    },
  },
};
