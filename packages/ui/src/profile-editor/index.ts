export { LazyProfileEditorDialog as ProfileEditorDialog } from './lazy-profile-editor-dialog.js';
export type { ProfileEditorField } from './profile-draft.js';
export { ProfileEditor, type ProfileEditorProps } from './profile-editor.js';
export type { ProfileEditorDialogProps } from './profile-editor-dialog.js';
