import { createIcon } from './create-icon.js';

export const ChevronLeft = createIcon('M15 18l-6-6 6-6');
