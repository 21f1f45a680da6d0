'use client';

import { lazy } from 'react';

/** Who has read a message, loaded when somebody asks for the first time. */
export const LazyReadBy = lazy(async () => {
  const { ReadBy } = await import('./read-by.js');
  return { default: ReadBy };
});
