import type { WritingStrings } from '../../internals/strings/writing-strings.js';

export const writing: WritingStrings = {
  replyingTo: (name) => `回覆 ${name}`,
  cancelReply: '取消回覆',
  editingMessage: '編輯訊息',
  cancelEditing: '取消編輯',
  saveEdit: '儲存',
  editConflict: '這則訊息已被其他人變更，聊天室中顯示的是變更後的內容。再次儲存會以你的內容取代。',
  editGone: '訊息已不存在，無法變更。',
  editForbidden: '這裡無法變更訊息。',
  editOffline: '目前沒有連線，變更未儲存，請在恢復連線後再試一次。',
  addAttachment: '新增',
  fileTooLarge: (name, limit) => `「${name}」超過 ${limit}，無法傳送。`,
  fileEmpty: (name) => `「${name}」是空檔案或資料夾，無法傳送。`,
  dropFiles: '放開即可加入檔案',
  insertEmoji: '插入表情符號',
  recordVoice: '錄製語音訊息',
  recordHint: '點一下開始錄音，或按住錄音、放開傳送',
  noLongerInGroup: '你已不在這個群組中。',
  groupGone: '這個群組已不存在。',
  messagesWait: (_count, written) => `${written} 則訊息正在等待連線，恢復後就會傳送。`,
};
