import type { SeatReasonStrings } from '../../internals/strings/seat-reason-strings.js';

export const seatReasons: SeatReasonStrings = {
  seatIsTaken: 'يجلس شخص آخر هناك. يُرجى اختيار مقعد آخر.',
  seatIsLocked: 'هذا المقعد مقفل. يُرجى اختيار مقعد آخر.',
  seatIsKeptForOthers: 'هذا المقعد محجوز لشخص آخر. يُرجى اختيار مقعد آخر.',
  noSuchSeat: 'لا يوجد مقعد كهذا في هذه الغرفة.',
  youHaveASeat: 'لديك مقعد بالفعل. يجب مغادرته أولًا أو الانتقال منه.',
  youHaveNoSeat: 'ليس لديك مقعد.',
  seatsAreGiven: 'يمنح المضيف المقاعد في هذه الغرفة. يمكنك طلب مقعد.',
  seatKeptNoLonger: 'كان المقعد محجوزًا لك وانتهت المدة. يمكنك طلب مقعد آخر.',
  youSitElsewhere: 'مقعدك هذا في صفحة أخرى أو على جهاز آخر. يجب نقله إلى هنا أولًا.',
  hostMutedYou: 'كتم المضيف صوتك، ولا يمكن لغيره إلغاء ذلك.',
  personHasASeat: 'لدى هذا الشخص مقعد بالفعل.',
  personNotInRoom: 'هذا الشخص ليس في الغرفة.',
  seatsTooBusy: 'غيّر كثيرون المقاعد في الوقت نفسه. يُرجى إعادة المحاولة.',
  tooManySeats: 'هذا أكثر مما تتسع له الغرفة. يمكنك تجربة عدد أقل من المقاعد.',
  seatsToGoNotEmpty: 'أحد المقاعد المراد إزالتها ليس خاليًا. يجب إخلاؤه أولًا.',
  notInThisRoom: 'لست في هذه الغرفة. يجب الانضمام إليها أولًا.',
  seatsNotOpen: 'المنصة غير مفتوحة.',
  onlyOwnerOpensSeats: 'لا يمكن إلا لمالك الغرفة فتح المنصة وإغلاقها.',
  roleForbids: 'دورك في هذه الغرفة لا يسمح بذلك.',
};
