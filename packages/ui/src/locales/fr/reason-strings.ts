import type { ReasonStrings } from '../../internals/strings/reason-strings.js';

export const reasons: ReasonStrings = {
  stillConnecting: 'Connexion en cours. Réessayez dans un instant.',
  notSignedIn: 'Vous devez d’abord vous connecter.',

  takeBackTooLate: 'Il est trop tard pour supprimer ce message pour tous.',
  pinsFull: 'Dix messages sont déjà épinglés. Désépinglez-en un d’abord.',
  notAllowed: 'Vous n’avez pas le droit de faire cela.',
  notInThisApp: 'Cela n’existe pas dans cette application.',
  mutedHere: 'Vous n’avez pas la parole ici\u00a0: vous pouvez lire, mais pas écrire.',
  notHereAnymore: 'Ce message n’existe plus.',

  noSuchGroup: 'Ce groupe n’existe plus.',
  groupIsFull: 'Le groupe est complet.',
  tooManyGroups: 'Vous avez atteint le nombre maximal de groupes. Quittez-en un d’abord.',

  groupApplicationHandled: 'Quelqu’un d’autre a déjà répondu.',

  noSuchPerson: 'Cette personne n’existe pas.',
  friendAlready: 'Vous êtes déjà amis.',
  friendIsBlocked: 'Vous avez bloqué cette personne. Débloquez-la d’abord.',
  friendTakesNobody: 'Cette personne n’accepte pas de demandes.',
  mayAskNobody: 'Vous n’avez pas le droit d’envoyer des demandes d’ami.',
  tooManyApplications:
    'Il y a trop de demandes en attente. Répondez d’abord à certaines d’entre elles.',

  friendGroupNameTaken: 'Vous avez déjà un groupe de ce nom.',
  noSuchFriend: 'Vous n’êtes plus amis.',
  applicationGone: 'Cette demande n’existe plus.',
  friendListFull: 'Votre liste d’amis est pleine. Retirez quelqu’un pour faire de la place.',
  theirFriendListFull: 'La liste d’amis de cette personne est pleine.',
  friendGroupGone: 'Ce groupe n’existe plus.',
  friendGroupsFull:
    'Vous avez atteint le nombre maximal de groupes. Supprimez-en un pour en créer un autre.',
  blacklistFull: 'Vous ne pouvez pas bloquer plus de personnes. Débloquez d’abord quelqu’un.',

  tooLongText: 'C’est trop long. Raccourcissez le texte.',
  wordsRefused: 'Le filtre de ce service a refusé ces mots. Choisissez-en d’autres.',

  followingFull:
    'Vous suivez déjà autant de personnes que possible. Cessez d’abord de suivre quelqu’un.',
  theirFollowersFull: 'Cette personne a atteint le nombre maximal d’abonnés.',
  mutualFull: 'L’un de vous deux a atteint le nombre maximal d’abonnements réciproques.',

  invitationOver: 'Cette invitation est terminée.',

  foldersFull:
    'Vous avez atteint le nombre maximal de dossiers. Supprimez-en un pour en créer un autre.',
  folderNameTooLong: 'Ce nom est trop long.',
  folderGone: 'Ce dossier n’existe plus.',

  conversationPinsFull: 'Cinquante conversations sont déjà épinglées. Désépinglez-en une d’abord.',
};
