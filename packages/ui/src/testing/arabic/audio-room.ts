import type { AudioRoomStrings } from '../../internals/strings/audio-room-strings.js';

export const arabicAudioRoom: AudioRoomStrings = {
  audioRoom: (title) => (title === '' ? 'غرفة صوتية' : `غرفة ${title} الصوتية`),
  roomQuiet: 'لم يُقل شيء بعد',
  roomOutside: 'لست في هذه الغرفة',
  roomOutsideDetail: 'ادخل لتستمع ولتأخذ مقعداً.',
  roomAsked: 'لقد طلبت الدخول',
  roomAskedDetail: 'ستدخل الغرفة حالما يوافق أحدهم.',
  roomAskAgain: 'اطلب مرة أخرى',
  roomRefused: 'لم يُسمح لك بالدخول',
  roomRefusedDetail: 'رفض أحد مسؤولي المجموعة طلبك. يمكنك أن تطلب مرة أخرى.',
};
