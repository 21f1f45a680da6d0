import type { BrowserEvents } from '../call/browser-port.js';

/** Tells what happens to the page and its devices; returns what ends that. */
export function watchBrowser(events: BrowserEvents): () => void {
  const devices: MediaDevices | undefined = navigator.mediaDevices;
  const { onDevices, onOnline, onPageHide } = events;
  devices?.addEventListener('devicechange', onDevices);
  window.addEventListener('online', onOnline);
  window.addEventListener('pagehide', onPageHide);
  const stopWatching = watchPermission(events);
  return () => {
    devices?.removeEventListener('devicechange', onDevices);
    window.removeEventListener('online', onOnline);
    window.removeEventListener('pagehide', onPageHide);
    stopWatching();
  };
}

function watchPermission({ onAllowed }: BrowserEvents): () => void {
  let isOver = false;
  let status: PermissionStatus | undefined;
  const onChange = () => {
    if (status?.state === 'granted') onAllowed();
  };
  askPermission()
    .then((found) => {
      if (isOver) return;
      status = found;
      status?.addEventListener('change', onChange);
    })
    // Not all browsers tell of the microphone.
    .catch(() => undefined);
  return () => {
    isOver = true;
    status?.removeEventListener('change', onChange);
  };
}

async function askPermission(): Promise<PermissionStatus | undefined> {
  const permissions: Permissions | undefined = navigator.permissions;
  return permissions?.query({ name: 'microphone' });
}
