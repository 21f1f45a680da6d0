'use client';

export function useTotalUnread(): number {
  throw new Error('Not built yet.');
}
