export { FolderTabs as Tabs } from '../folder-tabs/index.js';
export { ArchiveHead } from './archive-head.js';
export { ArchiveRow } from './archive-row.js';
export { PanelEmpty as Empty } from './panel-empty.js';
export { PanelSearch as Search } from './panel-search.js';
