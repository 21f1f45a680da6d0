import type { SeatMenuStrings } from '../../internals/strings/seat-menu-strings.js';

export const seatMenu: SeatMenuStrings = {
  takeSeat: 'أخذ المقعد',
  moveToSeat: 'الانتقال إلى هنا',
  askForSeat: 'طلب هذا المقعد',
  takeSeatOver: 'الجلوس هنا من هذا الجهاز',
  muteYourself: 'كتم صوتي',
  unmuteYourself: 'إلغاء كتم صوتي',
  muteOnSeat: 'كتم الصوت',
  unmuteOnSeat: 'إلغاء كتم الصوت',
  makeCoHost: 'تعيين كمضيف مساعد',
  unmakeCoHost: 'إزالة من المضيفين المساعدين',
  inviteToSeat: 'دعوة شخص…',
  placeOnSeat: 'نقل شخص إلى هنا…',
  swapSeats: 'تبديل مع…',
  lockSeat: 'قفل المقعد',
  unlockSeat: 'فتح قفل المقعد',
  handRoomOver: 'تسليم الغرفة…',
  releaseSeat: 'إلغاء حجز المقعد',
  removeFromSeat: 'إزالة من المقعد…',
  removeAndLockSeat: 'إزالة وقفل المقعد…',

  askedForSeat: 'تم طلب المقعد من المضيف',
  coHostMade: (name) => `تمت إضافة ${name} إلى المضيفين المساعدين`,
  coHostUnmade: (name) => `تمت إزالة ${name} من المضيفين المساعدين`,
  invitedToSeat: (name) => `تمت دعوة ${name} إلى المقعد`,
  roomHandedOver: (name) => `المضيف الآن: ${name}`,

  removeFromSeatQuestion: (name) => `إزالة ${name} من المقعد؟`,
  removeFromSeatDetail: 'يبقى هذا الشخص في الغرفة للاستماع، ويمكنك دعوته مجددًا.',
  removeAndLockQuestion: (name) => `إزالة ${name} وقفل المقعد؟`,
  removeAndLockDetail:
    'يبقى هذا الشخص في الغرفة للاستماع، ولا يمكن لأحد الجلوس هناك حتى يُفتح قفل المقعد.',
  removeAndLockNow: 'إزالة وقفل',
  handRoomOverQuestion: (name) => `تسليم الغرفة إلى ${name}؟`,
  handRoomOverDetail: 'سينتقل دور المضيف ومقعده إلى هذا الشخص، ولا يمكن لغيره إعادتهما إليك.',
  handRoomAndGroupOverDetail:
    'سينتقل دور المضيف ومقعده وملكية المجموعة إلى هذا الشخص، ولا يمكن لغيره إعادتها إليك.',
  handRoomOverNow: 'تسليم',

  inviteToSeatTitle: (number) => `دعوة إلى المقعد ${number}`,
  placeOnSeatTitle: (number) => `نقل إلى المقعد ${number}`,
  swapSeatsTitle: (name) => `تبديل المقاعد مع ${name}`,
  moveNow: 'نقل',
  swapNow: 'تبديل',
  personChosen: (name) => `تم اختيار: ${name}`,
  nobodyToChoose: 'لا أحد للاختيار.',
};
