import { createIcon } from './create-icon.js';

export const Reply = createIcon('M20 18v-2a4 4 0 0 0-4-4H4M9 17l-5-5 5-5');
