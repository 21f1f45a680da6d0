import type { BannerStrings } from '../../internals/strings/banner-strings.js';

export const banner: BannerStrings = {
  reconnecting: 'Reconectando…',
  signInAgain: 'Entrar de novo',
  kickedMultipleAccount: 'Sua sessão foi encerrada: a conta foi aberta em outro lugar.',
  kickedMultipleDevice: 'Sua sessão foi encerrada: a conta está em uso em outro dispositivo.',
  kickedByAdministration: 'A administração encerrou sua sessão.',
  sessionExpired: 'Sua sessão expirou.',
  signInFailed: (why) => `Não foi possível entrar na sua conta. ${why}`,
};
