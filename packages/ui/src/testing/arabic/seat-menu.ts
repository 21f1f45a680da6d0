import type { ReasonStrings } from '../../internals/strings/reason-strings.js';
import type { SeatMenuStrings } from '../../internals/strings/seat-menu-strings.js';
import type { SeatReasonStrings } from '../../internals/strings/seat-reason-strings.js';

export const arabicSeatMenu: Partial<SeatMenuStrings> = {
  takeSeat: 'اجلس على المقعد',
  moveToSeat: 'انتقل إلى هنا',
  askForSeat: 'اطلب هذا المقعد',
  takeSeatOver: 'اجلس هنا من هذا الجهاز',
  muteYourself: 'اكتم صوتك',
  unmuteYourself: 'ألغِ كتم صوتك',
  muteOnSeat: 'كتم الصوت',
  unmuteOnSeat: 'إلغاء كتم الصوت',
  makeCoHost: 'تعيين مضيفاً مساعداً',
  unmakeCoHost: 'إلغاء تعيينه مضيفاً مساعداً',
  inviteToSeat: 'دعوة شخص…',
  placeOnSeat: 'نقل شخص إلى هنا…',
  swapSeats: 'تبديل مع…',
  lockSeat: 'قفل المقعد',
  unlockSeat: 'فتح المقعد',
  handRoomOver: 'تسليم الغرفة…',
  releaseSeat: 'إلغاء حجز المقعد',
  removeFromSeat: 'إنزال عن المقعد…',
  removeAndLockSeat: 'إنزال وقفل المقعد…',

  askedForSeat: 'طُلب المقعد من المضيف',
  coHostMade: (name) => `أصبح ${name} مضيفاً مساعداً`,
  coHostUnmade: (name) => `لم يعد ${name} مضيفاً مساعداً`,
  invitedToSeat: (name) => `دُعي ${name} إلى المقعد`,
  roomHandedOver: (name) => `أصبح ${name} المضيف`,

  removeFromSeatQuestion: (name) => `أتريد إنزال ${name} عن المقعد؟`,
  removeFromSeatDetail: 'يبقى في الغرفة مستمعاً، ويمكنك دعوته من جديد.',
  removeAndLockQuestion: (name) => `أتريد إنزال ${name} وقفل المقعد؟`,
  removeAndLockDetail: 'يبقى في الغرفة مستمعاً، ولا يجلس أحد هناك حتى يُفتح المقعد.',
  removeAndLockNow: 'إنزال وقفل',
  handRoomOverQuestion: (name) => `أتريد تسليم الغرفة إلى ${name}؟`,
  handRoomOverDetail: 'يصبح المضيف ويجلس على مقعده، ولا يستطيع إعادتها إليك غيره.',
  handRoomAndGroupOverDetail:
    'يصبح المضيف ويجلس على مقعده ويملك المجموعة، ولا يستطيع إعادتها إليك غيره.',
  handRoomOverNow: 'تسليم',

  inviteToSeatTitle: (number) => `دعوة إلى المقعد ${number}`,
  placeOnSeatTitle: (number) => `نقل إلى المقعد ${number}`,
  swapSeatsTitle: (name) => `تبديل المقعد مع ${name}`,
  moveNow: 'نقل',
  swapNow: 'تبديل',
  personChosen: (name) => `اخترت: ${name}`,
  nobodyToChoose: 'لا أحد لتختاره.',
};

export const arabicSeatReasons: SeatReasonStrings &
  Pick<ReasonStrings, 'stillConnecting' | 'notSignedIn'> = {
  seatIsTaken: 'يجلس شخص آخر هناك. اختر مقعداً آخر.',
  seatIsLocked: 'هذا المقعد مقفل. اختر مقعداً آخر.',
  seatIsKeptForOthers: 'هذا المقعد محجوز لشخص آخر. اختر مقعداً آخر.',
  noSuchSeat: 'لا يوجد مقعد كهذا في الغرفة.',
  youHaveASeat: 'لديك مقعد بالفعل. غادره أولاً أو انتقل منه.',
  youHaveNoSeat: 'ليس لديك مقعد.',
  seatsAreGiven: 'المضيف يمنح المقاعد في هذه الغرفة. اطلب مقعداً.',
  seatKeptNoLonger: 'حُجز المقعد لك وانتهت المدة. اطلب مقعداً آخر.',
  youSitElsewhere: 'تجلس هناك من صفحة أخرى أو جهاز آخر. انقل المقعد إلى هنا أولاً.',
  hostMutedYou: 'كتم المضيف صوتك، ولا يلغي ذلك غيره.',
  personHasASeat: 'لدى هذا الشخص مقعد بالفعل.',
  personNotInRoom: 'هذا الشخص ليس في الغرفة.',
  seatsTooBusy: 'غيّر كثيرون المقاعد في الوقت نفسه. حاول مجدداً.',
  tooManySeats: 'هذا أكثر مما تتسع له الغرفة. جرّب مقاعد أقل.',
  seatsToGoNotEmpty: 'أحد المقاعد التي ستُزال ليس فارغاً. أخلِه أولاً.',
  notInThisRoom: 'لست في هذه الغرفة. انضم إليها أولاً.',
  seatsNotOpen: 'المنصة غير مفتوحة.',
  onlyOwnerOpensSeats: 'لا يفتح المنصة ويغلقها إلا مالك الغرفة.',
  roleForbids: 'دورك في هذه الغرفة لا يسمح بذلك.',

  stillConnecting: 'ما زال الاتصال جارياً. حاول بعد قليل.',
  notSignedIn: 'لم تسجّل الدخول.',
};
