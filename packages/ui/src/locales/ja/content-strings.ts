import type { ContentStrings } from '../../internals/strings/content-strings.js';

export const content: ContentStrings = {
  copyCode: 'コピー',
  codeCopied: 'コピーしました',

  poll: '投票',
  pollOne: '1つ選択',
  pollSeveral: '複数選択可',
  pollClosed: '最終結果',
  pollShare: (percent, _count, written) => `${percent}、${written}票`,
  pollPeople: (count, written) =>
    count === 0 ? 'まだ誰も投票していません' : `${written}人が投票しました`,
  pollVoters: '投票した人',
  pollNobody: 'なし',
  pollVote: '投票する',
  pollChange: '投票を変更',
  pollTakeBack: '投票を取り消す',
  pollClose: '投票を終了',
  pollCloseNow: '全員に対して終了',
  pollKeepOpen: '終了しない',
  pollFailed: (why) => `うまくいきませんでした。${why}`,
  pollNotCounted: '投票数を読み込めませんでした。',

  createPoll: '新しい投票',
  pollQuestion: '質問',
  pollOption: (written) => `選択肢${written}`,
  pollAddOption: '選択肢を追加',
  pollRemoveOption: (written) => `選択肢${written}を削除`,
  pollAllowSeveral: '複数選択を許可',
  pollSend: '投票を送信',
  pollNeedsQuestion: '質問を入力してください。',
  pollNeedsOptions: '選択肢を2つ以上入力してください。',
  pollNeedsDifferent: '同じ選択肢があります。',
  back: '戻る',
  mergedFailed: 'メッセージを読み込めませんでした',
  mergedEmpty: '内容がありません。',
};
