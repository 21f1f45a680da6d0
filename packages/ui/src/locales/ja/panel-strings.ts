import type { PanelStrings } from '../../internals/strings/panel-strings.js';

export const panel: PanelStrings = {
  onlyUnread: '未読のみ',
  conversationsFound: (count, written) =>
    count === 0 ? 'トークが見つかりません' : `${written}件のトークが見つかりました`,
  noConversationFoundDetail: '名前、または名前の一部で検索してください。',
  allRead: 'すべて既読です',
  showAll: 'すべて表示',
  allArchived: 'すべてアーカイブされています',
  allArchivedDetail: 'アーカイブを解除すると、トークが一覧に戻ります。',

  archive: 'アーカイブ',
  archiveEmpty: 'アーカイブしたトークはありません',
  archiveEmptyDetail: 'アーカイブしたトークや非表示のトークは、一覧からここに移ります。',
  leaveArchive: 'すべてのトークに戻る',
  archiveKinds: '表示するトーク',
  archiveFolded: (written) => `アーカイブ ${written}`,
  archiveHidden: (written) => `非表示 ${written}`,

  folders: 'フォルダー',
  allConversations: 'すべて',
  foldersFailed: 'フォルダーを読み込めませんでした。',
  newFolder: '新しいフォルダー',
  foldersAreFull: (most) =>
    `作成できるフォルダーは${most}個までです。新しく作るには、どれかを削除してください。`,
  folderMenu: (name) => `フォルダー「${name}」を編集`,
  editFolder: '名前とトーク…',
  moveFolderBefore: '前へ移動',
  moveFolderAfter: '後ろへ移動',
  folderMoved: (name, place, count) => `${name}を${count}個中${place}番目に移動しました`,
  deleteFolder: 'フォルダーを削除…',
  deleteFolderQuestion: (name) => `フォルダー「${name}」を削除しますか？`,
  deleteFolderDetail: '中のトークは残ります。フォルダーはすべての端末から削除されます。',
  folderDeleted: (name) => `フォルダー「${name}」を削除しました`,
  folderEmpty: 'フォルダーは空です',
  folderEmptyDetail: '入れるトークを選んでください。同じトークを複数のフォルダーに入れられます。',
  addConversations: 'トークを選択',

  changeFolder: 'フォルダーを編集',
  folderName: '名前',
  folderNameHelp: '半角英字32文字、または全角文字や絵文字約10文字までです。',
  folderNameRoom: (used, most) => `${used}/${most}`,
  folderNeedsName: 'フォルダーの名前を入力してください。',
  folderNameTaken: '同じ名前のフォルダーがあります。',
  folderNeedsConversation: 'トークを1つ以上選んでください。',
  conversationsChosen: (count, written) =>
    count === 0 ? '未選択' : `${written}件のトークを選択中`,
  createFolder: '作成',
  saveFolder: '保存',
  folderPartly: (_count, written, why) => `${written}件のトークを変更できませんでした。${why}`,
};
