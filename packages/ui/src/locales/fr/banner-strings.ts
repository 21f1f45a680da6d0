import type { BannerStrings } from '../../internals/strings/banner-strings.js';

export const banner: BannerStrings = {
  reconnecting: 'Reconnexion…',
  signInAgain: 'Se reconnecter',
  kickedMultipleAccount: 'Votre session a été fermée\u00a0: le compte a été ouvert ailleurs.',
  kickedMultipleDevice:
    'Votre session a été fermée\u00a0: le compte est utilisé sur un autre appareil.',
  kickedByAdministration: 'Votre session a été fermée par l’administration.',
  sessionExpired: 'Votre session a expiré.',
  signInFailed: (why) => `La connexion a échoué. ${why}`,
};
