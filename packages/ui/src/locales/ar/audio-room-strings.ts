import type { AudioRoomStrings } from '../../internals/strings/audio-room-strings.js';

export const audioRoom: AudioRoomStrings = {
  audioRoom: (title) => (title === '' ? 'غرفة صوتية' : `الغرفة الصوتية ${title}`),
  roomQuiet: 'لم يُقل شيء بعد',
  roomOutside: 'لست في هذه الغرفة',
  roomOutsideDetail: 'يمكنك الدخول للاستماع وأخذ مقعد.',
  roomAsked: 'لقد طلبت الدخول',
  roomAskedDetail: 'سيتم إدخالك إلى الغرفة عند الموافقة.',
  roomAskAgain: 'إعادة الطلب',
  roomRefused: 'لم يُسمح لك بالدخول',
  roomRefusedDetail: 'رفض أحد مسؤولي المجموعة طلبك. يمكنك الطلب مرة أخرى.',
};
