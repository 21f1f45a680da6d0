import type { DoNotDisturbStrings } from '../../internals/strings/do-not-disturb-strings.js';

export const doNotDisturb: DoNotDisturbStrings = {
  doNotDisturb: 'Không làm phiền',
  doNotDisturbDetail:
    'Khi bật, tin nhắn vẫn đến và được đếm như thường, nhưng không có thông báo đẩy.',
  notQuiet: 'Thông báo đang bật',
  quiet: 'Im lặng cho đến khi bạn tắt',
  quietUntil: (time) => `Im lặng đến ${time}`,
  quietUntilTomorrow: (time) => `Im lặng đến ${time} ngày mai`,
  quietDaily: (from, to) => `Im lặng hằng ngày từ ${from} đến ${to}`,
  doNotDisturbFailed: 'Không tải được cài đặt này',
  doNotDisturbNotChanged: (why) => `Không thay đổi được. ${why}`,
  quietOff: 'Tắt',
  quietForHour: 'Trong một giờ',
  quietUntilMorning: (time) => `Đến sáng, ${time}`,
  quietAlways: 'Luôn luôn',
  quietEachDay: 'Hằng ngày',
  quietFrom: 'Từ',
  quietTo: 'Đến',
  quietNoTime: 'Hãy chọn hai thời điểm khác nhau.',
};
