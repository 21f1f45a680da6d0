'use client';
import type { ProfileSnapshot } from './profile-snapshot.js';

export function useProfile(_userID: string): ProfileSnapshot | undefined {
  throw new Error('Not built yet.');
}
