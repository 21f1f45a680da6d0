import { createIcon } from './create-icon.js';

export const TextInitial = createIcon(
  'M15 5h6M15 12h6M3 19h18M3 12l3.553-7.724a.5.5 0 0 1 .894 0L11 12M3.92 10h6.16',
);
