'use client';
import { useSyncExternalStore } from 'react';

/** Whether the page can be seen: not while it is in another tab's shadow. Renders again when that changes. */
export function usePageVisible(): boolean {
  return useSyncExternalStore(subscribe, isVisible, onServer);
}

function subscribe(onChange: () => void): () => void {
  document.addEventListener('visibilitychange', onChange);
  return () => document.removeEventListener('visibilitychange', onChange);
}

function isVisible(): boolean {
  return document.visibilityState !== 'hidden';
}

function onServer(): boolean {
  return true;
}
