import { pluralsOf } from '@parlor/ui/locales';
import type { DemoWords } from './demo-words.js';

const plural = pluralsOf('ar');

/** What is written from left to right, such as an address or an error, in an Arabic sentence. */
function heldApart(words: string): string {
  return words === '' ? '' : `\u2068${words}\u2069`;
}

export const ar: DemoWords = {
  kit: {
    signalingInvited: 'مكالمة',
    signalingAccepted: 'تم قبول المكالمة',
    signalingDeclined: 'تم رفض المكالمة',
    signalingCancelled: 'تم إلغاء المكالمة',
  },

  language: 'اللغة',
  languageFailed: 'تعذّر تحميل هذه اللغة. ستُعاد المحاولة عند عودة الاتصال.',

  welcomeLocal: 'يُرجى اختيار شخصية. يمكن فتح علامة تبويب ثانية بشخصية أخرى لتتحدث الاثنتان معًا.',
  welcomeServer: 'استخدام خادم Parlor مع آخرين في متصفحات أخرى.',
  welcomeCloud: 'استخدام تطبيق خاص على Tencent Cloud Chat.',
  useCloud: 'استخدام سحابة Tencent بدلًا من ذلك',
  useServer: 'استخدام خادم Parlor بدلًا من ذلك',
  backToLocal: 'العودة إلى المحرك المحلي',
  staysHere:
    'كل شيء يعمل ويبقى في هذا المتصفح، ولا يُرسل شيء إلى أي مكان. يمكن البدء من جديد من الإعدادات.',

  signIn: 'تسجيل الدخول',
  appIDWrong: 'SDKAppID هو الرقم الظاهر في لوحة تحكم Tencent Cloud Chat.',
  proxyServer: 'الخادم الوكيل (اختياري)',
  proxyServerHelp: `للشبكات التي تصل إلى Tencent عبر خادم وكيل فقط. يبدأ عنوانه بـ ${heldApart('ws://')} أو ${heldApart('wss://')}.`,
  proxyServerWrong: `الخادم الوكيل عنوان يبدأ بـ ${heldApart('ws://')} أو ${heldApart('wss://')} من دون معاملات.`,
  userSigHelp:
    'يصدره خادمك، أو للتجربة من لوحة التحكم ضمن «UserSig tools». يبقى في ذاكرة علامة التبويب هذه.',
  server: 'الخادم',
  serverHelp: (command) => `لتشغيل خادم: «${heldApart(command)}».`,
  serverWrong: `الخادم عنوان يبدأ بـ ${heldApart('ws://')} أو ${heldApart('wss://')}.`,
  userSigOptional: 'userSig (اختياري)',
  userSigOptionalHelp:
    'للخوادم التي لها مفتاح خاص فقط. يبقى في ذاكرة علامة التبويب هذه. أما غيرها فيقبل أي هوية تُكتب.',
  voices: 'الأصوات في الغرف الصوتية',
  voicesByBrowsers: 'من متصفح إلى متصفح: حتى 8 متحدثين',
  voicesByCloud: 'عبر سحابة وسائط Tencent المدفوعة: للغرف الكبيرة',
  voiceServers: 'خوادم STUN وTURN (اختياري)',
  voiceServersHelp: (examples) =>
    `من متصفح إلى متصفح فقط، للشبكات التي لا يصل بعضها إلى بعض: ${heldApart(examples)}`,
  voiceServersWrong: `يبدأ خادم STUN بـ ${heldApart('stun:')}، وخادم TURN بـ ${heldApart('turn:')} مع الاسم وكلمة المرور.`,

  cloudLoading: 'جارٍ تحميل Tencent Cloud Chat…',
  cloudFailed: (why) => `تعذّر تحميل SDK: ${heldApart(why)}`,
  appIDRefused: 'لا يقبل SDK هذا الرقم (SDKAppID).',

  engineSays: 'من محرك Parlor:',

  chats: 'الدردشات',
  contacts: 'جهات الاتصال',
  communities: 'المجتمعات',
  rooms: 'الغرف',
  withNews: (news) => `، ${news}`,
  unreadCount: (_count, written) => `${written} غير مقروءة`,

  firstSteps: 'الخطوات الأولى',
  openFirstSteps: 'الخطوات الأولى…',
  hideSteps: 'عدم إظهارها بعد الآن',
  stepsDone: (done, all) => `${done} من ${all}`,
  stepDone: '(تم)',
  openTab: 'فتح علامة تبويب',
  stepWrite: 'اكتب إلى شخص ما',
  stepWriteDetail: 'اختر محادثة. الموجودون هنا يجيبون.',
  stepTab: 'كن شخصين',
  stepTabDetail: 'افتح علامة تبويب ثانية واختر شخصًا آخر: يرى كل منكما الآخر وهو يكتب ويقرأ.',
  stepRoom: 'اجلس في غرفة صوتية',
  stepRoomDetail: 'مقاعد وأيدٍ مرفوعة وأصوات، من متصفح إلى متصفح.',
  stepOffline: 'اكتب بلا شبكة',
  stepOfflineDetail: 'ما تكتبه ينتظر، ويبقى بعد إعادة التحميل، ويُرسل فور عودة الاتصال.',
  stepTools: 'انظر داخل المحرّك',
  stepToolsDetail: 'كل استدعاء وكل حدث، والأعطال التي يمكنك إحداثها.',

  chooseConversation: 'يُرجى اختيار محادثة.',
  chooseContact: 'يُرجى اختيار جهة اتصال.',
  chooseTopic: 'يُرجى اختيار موضوع.',
  chooseRoom: 'يُرجى اختيار غرفة.',
  backToConversations: 'العودة إلى المحادثات',
  backToContacts: 'العودة إلى جهات الاتصال',
  backToTopics: 'العودة إلى المواضيع',

  searchEverywhere: 'البحث في كل المحادثات',
  searchHere: 'البحث في هذه المحادثة',
  closeSearch: 'إغلاق البحث',

  contact: 'جهة اتصال',
  group: 'المجموعة',
  closeDetails: 'إغلاق التفاصيل',
  onAir: 'على الهواء',
  roomDetails: 'تفاصيل الغرفة',

  newConversation: 'محادثة جديدة',
  newGroup: 'مجموعة جديدة…',
  joinGroup: 'الانضمام إلى مجموعة…',
  groupName: 'اسم المجموعة',
  groupKind: 'النوع',
  groupIsChat: 'دردشة',
  groupIsRoom: 'غرفة صوتية بمقاعد',
  createGroup: 'إنشاء المجموعة',
  write: 'كتابة رسالة',
  groupFailed: (why) => `تعذّر إنشاء المجموعة. ${why}`,

  call: 'مكالمة',
  callNote: 'هنا يبدأ الحديث في تطبيقك. لا أصوات في هذا العرض التجريبي.',

  addCommunity: 'إضافة مجتمع',
  createCommunity: 'إنشاء مجتمع…',
  joinCommunity: 'الانضمام بالمعرّف…',

  whoIsShown: 'من يظهر في القائمة',
  followMe: 'يتابعونني',
  iFollow: 'أتابعهم',
  eachOther: 'متبادلة',

  done: 'تم',

  settings: 'الإعدادات',
  openProfile: 'تعديل ملفي الشخصي…',
  openStatus: 'حالتي…',
  openFollowers: 'المتابِعون…',
  openDoNotDisturb: 'عدم الإزعاج…',
  theme: 'المظهر',
  themeSystem: 'حسب النظام',
  themeLight: 'فاتح',
  themeDark: 'داكن',
  cutNetwork: 'قطع الشبكة',
  livelyPeople: 'شخصيات نشيطة',
  developerTools: 'أدوات المطوّرين',
  beSomeoneElse: 'تبديل الشخصية',
  openStartOver: 'البدء من جديد…',

  startOverQuestion: 'البدء من جديد؟',
  startOverDetail:
    'سيُحذف من هذا المتصفح كل ما قيل وجرى في هذا العرض التجريبي، للجميع وفي كل علامات التبويب، ويبدأ كما في اليوم الأول.',
  startOver: 'البدء من جديد',
  startingOver: 'جارٍ الحذف… إذا طال الأمر، يُرجى إغلاق علامات التبويب الأخرى لهذا العرض.',
  startOverFailed: (why) => `تعذّر الحذف. ${heldApart(why)}`,
  loadAgain: 'إعادة تحميل الصفحة',

  findRoom: 'البحث عن غرفة بمعرّفها',
  youAreHere: 'أنت هنا',
  peopleCount: (count, written) =>
    plural(count, {
      zero: 'لا أحد',
      one: 'شخص واحد',
      two: 'شخصان',
      few: `${written} أشخاص`,
      many: `${written} شخصًا`,
      other: `${written} شخص`,
    }),
  roomsFailed: 'تعذّر تحميل غرفك.',
  noRooms: 'الغرف للحديث بالصوت من المقاعد. لا غرف لديك بعد.',
  openCreateRoom: 'إنشاء غرفة…',

  newRoom: 'غرفة جديدة',
  roomName: 'الاسم',
  roomID: 'المعرّف الذي يجدها به الآخرون',
  roomIDHelp: 'إذا تُرك فارغًا فسيُختار تلقائيًا.',
  whoIsInIt: 'من فيها',
  roomOfMembers: 'الأعضاء: تبقى في قوائمهم',
  roomIsLive: 'الحاضرون: غرفة بث مباشر',
  seatCount: 'المقاعد',
  howToSit: 'كيفية الحصول على مقعد',
  sitFreely: 'لمن يجلس أولًا',
  sitByRaisedHand: 'برفع اليد',
  sitByInvitation: 'بالدعوة فقط',
  createRoom: 'إنشاء الغرفة',
  roomFailed: (why) => `تعذّر إنشاء الغرفة. ${why}`,
  seatsFailed: (why) => `أُنشئت الغرفة، لكن تعذّر فتح المنصة. ${why}`,
  goToRoom: 'الذهاب إلى الغرفة',

  onStage: (count, written) =>
    plural(count, {
      zero: 'لا أحد على المنصة',
      one: 'شخص واحد على المنصة',
      two: 'شخصان على المنصة',
      few: `${written} أشخاص على المنصة`,
      many: `${written} شخصًا على المنصة`,
      other: `${written} شخص على المنصة`,
    }),
  roomClosed: 'الغرفة مغلقة',
  goIn: 'دخول',
  openIt: 'فتح…',

  leaveRoomQuestion: (name) => `مغادرة «${heldApart(name)}»؟`,
  leaveRoomDetail: 'لديك مقعد هناك. في الغرفة الأخرى تكون البداية بالاستماع.',
  leaveRoomFailed: (why) => `ما زلت هناك. ${why}`,
  stay: 'البقاء',
  leaveIt: 'مغادرة',

  coffee: 'قهوة',
  book: 'كتاب',
};
