declare const process: { env: { NODE_ENV?: string } };

/** Whether this is a development build. Bundlers replace the expression; without one it may not exist. */
export function isDevelopment(): boolean {
  try {
    return process.env.NODE_ENV !== 'production';
  } catch {
    return false;
  }
}
