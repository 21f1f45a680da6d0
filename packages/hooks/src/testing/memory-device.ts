import type { DeviceStorage } from '../device-storage.js';

/** A device that keeps things as long as the test lives; what it keeps can be looked at. */
export function memoryDevice(kept: Readonly<Record<string, string>> = {}) {
  const items = new Map(Object.entries(kept));
  const storage: DeviceStorage = {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  };
  return { storage, kept: (key: string) => items.get(key) };
}
