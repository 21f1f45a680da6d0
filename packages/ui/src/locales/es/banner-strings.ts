import type { BannerStrings } from '../../internals/strings/banner-strings.js';

export const banner: BannerStrings = {
  reconnecting: 'Reconectando…',
  signInAgain: 'Iniciar sesión de nuevo',
  kickedMultipleAccount: 'Se cerró tu sesión: la cuenta se abrió en otro lugar.',
  kickedMultipleDevice: 'Se cerró tu sesión: la cuenta se usa en otro dispositivo.',
  kickedByAdministration: 'La administración cerró tu sesión.',
  sessionExpired: 'Tu sesión ha caducado.',
  signInFailed: (why) => `No se pudo iniciar sesión. ${why}`,
};
