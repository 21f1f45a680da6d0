import { EVENT } from '@parlor/sdk';
import type { ClientParts } from './client-parts.js';

/** Fetches the application's settings after a login, unasked, and tells of them. */
export async function fetchServerConfig({
  connection,
  session,
  emitter,
  log,
}: ClientParts): Promise<void> {
  const { epoch } = session;
  try {
    const { config } = await connection.request('session.config', {});
    if (session.epoch === epoch) emitter.emit(EVENT.SERVER_CONFIG_UPDATED, { config });
  } catch (error) {
    log.write(2, 'The settings of the application could not be fetched.', error);
  }
}
