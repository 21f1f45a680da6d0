'use client';

import { createContext } from 'react';

/** Whether messages are being selected: said to all rows at once, since none is to watch for it by itself. */
export const SelectingContext = createContext(false);
