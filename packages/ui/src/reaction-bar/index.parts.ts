export { AddReactionButton as AddButton } from './add-button.js';
export { ReactionChip as Chip } from './chip.js';
export { LazyReactionPeople as People } from './lazy-people.js';
export { LazyReactionPicker as Picker } from './lazy-picker.js';
export { ReactionNotice as Notice } from './notice.js';
