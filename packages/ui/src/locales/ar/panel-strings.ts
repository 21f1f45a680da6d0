import type { PanelStrings } from '../../internals/strings/panel-strings.js';
import { CONVERSATIONS, ofCounted } from './words.js';

export const panel: PanelStrings = {
  onlyUnread: 'غير المقروءة فقط',
  conversationsFound: (count, written) =>
    count === 0
      ? 'لم يُعثر على محادثات'
      : `تم العثور على ${ofCounted(count, written, CONVERSATIONS)}`,
  noConversationFoundDetail: 'يمكنك البحث عن اسم أو جزء منه.',
  allRead: 'جميع الرسائل مقروءة',
  showAll: 'عرض الكل',
  allArchived: 'جميع المحادثات مؤرشفة',
  allArchivedDetail: 'تعود المحادثة إلى هنا عند إلغاء أرشفتها.',

  archive: 'الأرشيف',
  archiveEmpty: 'الأرشيف فارغ',
  archiveEmptyDetail: 'تختفي المحادثات المؤرشفة والمخفية من القائمة وتبقى هنا.',
  leaveArchive: 'العودة إلى جميع المحادثات',
  archiveKinds: 'نوع المحادثات',
  archiveFolded: (written) => `المؤرشفة ${written}`,
  archiveHidden: (written) => `المخفية ${written}`,

  folders: 'المجلدات',
  allConversations: 'الكل',
  foldersFailed: 'تعذّر تحميل المجلدات.',
  newFolder: 'مجلد جديد',
  foldersAreFull: (most) => `الحد الأقصى لعدد المجلدات هو ${most}. يجب حذف أحدها لإنشاء غيره.`,
  folderMenu: (name) => `تعديل المجلد ${name}`,
  editFolder: 'الاسم والمحادثات…',
  moveFolderBefore: 'نقل نحو البداية',
  moveFolderAfter: 'نقل نحو النهاية',
  folderMoved: (name, place, count) => `${name} في الموضع ${place} من ${count}`,
  deleteFolder: 'حذف المجلد…',
  deleteFolderQuestion: (name) => `حذف المجلد «${name}»؟`,
  deleteFolderDetail: 'تبقى محادثاته. سيُحذف المجلد من جميع أجهزتك.',
  folderDeleted: (name) => `تم حذف المجلد ${name}`,
  folderEmpty: 'هذا المجلد فارغ',
  folderEmptyDetail: 'يمكنك اختيار ما ينتمي إليه. قد توجد المحادثة في عدة مجلدات.',
  addConversations: 'اختيار المحادثات',

  changeFolder: 'تعديل المجلد',
  folderName: 'الاسم',
  folderNameHelp: 'يتسع لنحو 16 حرفًا عربيًا أو 32 حرفًا لاتينيًا أو 8 رموز تعبيرية.',
  folderNameRoom: (used, most) => `${used} من ${most}`,
  folderNeedsName: 'يجب تسمية المجلد.',
  folderNameTaken: 'لديك مجلد بهذا الاسم.',
  folderNeedsConversation: 'يجب اختيار محادثة واحدة على الأقل.',
  conversationsChosen: (count, written) =>
    count === 0 ? 'لم تُختر أي محادثة' : `تم اختيار ${ofCounted(count, written, CONVERSATIONS)}`,
  createFolder: 'إنشاء',
  saveFolder: 'حفظ',
  folderPartly: (count, written, why) =>
    `تعذّر تغيير ${ofCounted(count, written, CONVERSATIONS)}. ${why}`,
};
