import type { ComposerStrings } from '../../internals/strings/composer-strings.js';
import { counted } from './words.js';

export const composer: ComposerStrings = {
  attachPhoto: 'Photo ou vidéo',
  attachFile: 'Fichier',
  attachLocation: 'Localisation',
  attachPoll: 'Sondage',
  attachments: 'Pièces jointes',
  attachmentsAdded: (count, written) => counted(count, written, 'pièce jointe', 'pièces jointes'),
  removeAttachment: (name) => `Retirer ${name}`,
  sentAsFile: 'envoyé comme fichier',

  sendLocation: 'Envoyer ma localisation',
  locationAsking: 'Autorisez cette page à connaître votre position.',
  locationWaiting: 'Recherche de votre position…',
  locationFound: (meters) => `Position trouvée, à ${meters} m près environ`,
  locationWords: 'Qu’y a-t-il ici\u202f? (facultatif)',
  locationRefused:
    'Cette page n’a pas accès à votre position. Autorisez-la dans les réglages du navigateur pour cette page.',
  locationInsecure: 'Les navigateurs n’indiquent votre position qu’aux pages sécurisées (https).',
  locationUnavailable: 'Votre position n’a pas pu être déterminée.',
  mentionSomebody: 'Mentionner quelqu’un',
  mentionEverybody: 'Tout le groupe',
  mentionsFound: (count, written) => counted(count, written, 'personne', 'personnes'),
  voiceRecorder: 'Message vocal',
  microphoneAsking: 'En attente du micro…',
  recording: 'Enregistrement',
  recordingTime: (elapsed, most) => `${elapsed} sur ${most}`,
  slideToCancel: 'Glissez pour annuler',
  releaseToCancel: 'Relâchez pour annuler',
  stopRecording: 'Arrêter',
  cancelRecording: 'Annuler l’enregistrement',
  recorded: (duration) => `Enregistré, ${duration}`,
  playRecording: 'Écouter l’enregistrement',
  pauseRecording: 'Mettre l’enregistrement en pause',
  discardRecording: 'Supprimer l’enregistrement',
  sendRecording: 'Envoyer l’enregistrement',
  microphoneRefused:
    'Cette page n’a pas accès au micro. Autorisez-la dans les réglages du navigateur pour cette page.',
  microphoneMissing: 'Aucun micro trouvé.',
  microphoneBusy: 'Le micro n’est pas utilisable\u202f; un autre programme s’en sert peut-être.',
  microphoneInsecure:
    'Les navigateurs n’autorisent l’enregistrement que sur les pages sécurisées (https).',
  recordingUnsupported: 'Ce navigateur ne permet pas d’enregistrer.',
  recordingBroken: 'L’enregistrement a échoué.',
  recordingTooLarge: (limit) => `L’enregistrement dépasse ${limit} et ne peut pas être envoyé.`,
};
