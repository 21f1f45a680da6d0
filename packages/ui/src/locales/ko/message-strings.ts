import type { MessageStrings } from '../../internals/strings/message-strings.js';
import { ofPerson } from './words.js';

export const message: MessageStrings = {
  everybody: '모두',
  edited: '수정됨',
  quotation: (name, text) => `${ofPerson(name)} 메시지에 답장: ${text}`,
  mergedOpen: '대화 기록',
  mergedCount: (_count, written) => `메시지 ${written}개`,
  mergedTooDeep: '너무 여러 번 겹쳐 전달된 메시지라 내용이 남아 있지 않습니다.',
  translation: '번역',
  translating: '번역 중…',
  transcription: '텍스트 변환',
  transcribing: '텍스트로 변환 중…',
  hide: '숨기기',

  photoBy: (name) => `${name}님이 보낸 사진`,
  photoByYou: '내가 보낸 사진',
  videoBy: (name, duration) => withDuration(`${name}님이 보낸 동영상`, duration),
  videoByYou: (duration) => withDuration('내가 보낸 동영상', duration),
  photoFailed: '사진을 불러오지 못했습니다.',
  mediaUnavailable: '사용할 수 없음',
  uploading: '업로드 중',
  waitingToUpload: '전송 대기 중',
  cancelUpload: '취소',
  discard: '삭제',
  fileWithoutName: '파일',

  writeAgain: '다시 작성',
  translationFailed: '메시지를 번역하지 못했습니다.',
  transcriptionFailed: '음성 메시지를 텍스트로 변환하지 못했습니다.',

  signalingInvited: '초대',
  signalingAccepted: '초대 수락됨',
  signalingDeclined: '거절됨',
  signalingCancelled: '취소됨',
  signalingUnanswered: '응답 없음',
  signalingAboutSeat: '자리 관련',
};

function withDuration(words: string, duration: string): string {
  return duration === '' ? words : `${words}, ${duration}`;
}
