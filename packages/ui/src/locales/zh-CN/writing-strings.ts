import type { WritingStrings } from '../../internals/strings/writing-strings.js';

export const writing: WritingStrings = {
  replyingTo: (name) => `回复 ${name}`,
  cancelReply: '取消回复',
  editingMessage: '编辑消息',
  cancelEditing: '取消编辑',
  saveEdit: '保存',
  editConflict: '这条消息已被他人修改，会话中显示的是修改后的内容。再次保存将用你的内容替换。',
  editGone: '消息已不存在，无法修改。',
  editForbidden: '此处不能修改消息。',
  editOffline: '网络已断开，修改未保存，请在恢复连接后重试。',
  addAttachment: '添加',
  fileTooLarge: (name, limit) => `“${name}”超过 ${limit}，无法发送。`,
  fileEmpty: (name) => `“${name}”是空文件或文件夹，无法发送。`,
  dropFiles: '松开鼠标即可添加文件',
  insertEmoji: '插入表情',
  recordVoice: '录制语音消息',
  recordHint: '点击开始录音，或按住录音、松开发送',
  noLongerInGroup: '你已不在该群聊中。',
  groupGone: '该群聊已不存在。',
  messagesWait: (_count, written) => `${written}条消息等待网络恢复后发送。`,
};
