import type { WritingStrings } from '../../internals/strings/writing-strings.js';
import { toPerson } from './words.js';

export const writing: WritingStrings = {
  replyingTo: (name) => `${toPerson(name)} 답장`,
  cancelReply: '답장 취소',
  editingMessage: '메시지 수정',
  cancelEditing: '수정 취소',
  saveEdit: '저장',
  editConflict:
    '그사이 다른 사람이 이 메시지를 수정했습니다. 수정된 내용은 대화에서 볼 수 있습니다. 내 글로 바꾸려면 다시 저장해 주세요.',
  editGone: '메시지가 더 이상 없어 수정할 수 없습니다.',
  editForbidden: '여기서는 메시지를 수정할 수 없습니다.',
  editOffline: '연결이 끊어져 수정 내용을 저장하지 못했습니다. 다시 연결되면 시도해 주세요.',
  addAttachment: '추가',
  fileTooLarge: (name, limit) => `“${name}” 파일은 ${limit}보다 커서 보낼 수 없습니다.`,
  fileEmpty: (name) => `“${name}” 파일은 비어 있거나 폴더여서 보낼 수 없습니다.`,
  dropFiles: '파일을 여기에 놓아 추가하세요',
  insertEmoji: '이모지 넣기',
  recordVoice: '음성 메시지 녹음',
  recordHint: '눌러서 녹음하거나, 길게 누르고 떼어서 보내세요',
  noLongerInGroup: '더 이상 이 그룹의 멤버가 아닙니다.',
  groupGone: '이 그룹은 더 이상 존재하지 않습니다.',
  messagesWait: (_count, written) =>
    `메시지 ${written}개가 연결을 기다리고 있으며, 다시 연결되면 전송됩니다.`,
};
