export type { FolderDialogProps } from './folder-dialog.js';
export { FolderTabs, type FolderTabsProps } from './folder-tabs.js';
export { LazyFolderDialog as FolderDialog } from './lazy-dialogs.js';
