import { preview } from 'vite';

/** What was built of an app, on a server. */
export interface PreviewedApp {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves what was built in an app's folder. */
export async function previewApp(folder: string, port: number): Promise<PreviewedApp> {
  const server = await preview({
    configFile: false,
    root: folder,
    preview: { host: '127.0.0.1', port },
    logLevel: 'error',
  });
  return { url: server.resolvedUrls?.local[0] ?? '', close: () => server.close() };
}
