export { AddReactionButton as AddButton } from './add-button.js';
export { ReactionChip as Chip } from './chip.js';
export { LazyReactionPicker as Picker } from './lazy-picker.js';
export { ReactionNotice as Notice } from './notice.js';
export { ReactionPeople as People } from './people.js';
