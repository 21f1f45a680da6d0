import type { TipStrings } from '../../internals/strings/tip-strings.js';
import { plural, withWords } from './words.js';

export const tips: TipStrings = {
  tipJoined: (names) => `Entrada en el grupo: ${names}`,
  tipLetIn: (operator, names) => `${operator} dejó entrar a ${names} en el grupo`,
  tipInvited: (operator, names) => `${operator} añadió a ${names}`,
  tipLeft: (names) => `Salida del grupo: ${names}`,
  tipRemoved: (operator, names, reason) => withWords(`${operator} eliminó a ${names}`, reason),
  tipMadeAdmin: (operator, names, count) =>
    plural(count, {
      one: `${operator} nombró admin a ${names}`,
      other: `${operator} nombró admins a ${names}`,
    }),
  tipUnmadeAdmin: (_operator, names, count) =>
    plural(count, {
      one: `${names} ya no es admin`,
      other: `${names} ya no son admins`,
    }),
  tipMuted: (operator, names, duration) =>
    duration === ''
      ? `${operator} silenció a ${names}`
      : `${operator} silenció a ${names} durante ${duration}`,
  tipUnmuted: (operator, names) => `${operator} dejó de silenciar a ${names}`,
  tipMembersChanged: (operator, names) => `${operator} cambió los datos de ${names}`,
  tipBanned: (operator, names, reason) => withWords(`${operator} expulsó a ${names}`, reason),
  tipUnbanned: (operator, names) => `${operator} permitió volver a ${names}`,

  tipRenamed: (operator, name) => `${operator} cambió el nombre del grupo a “${name}”`,
  tipNewOwner: (name) => `El grupo ahora pertenece a ${name}`,
  tipNotification: (operator, text) => `${operator} cambió el anuncio: ${text}`,
  tipNoNotification: (operator) => `${operator} quitó el anuncio`,
  tipIntroduction: (operator) => `${operator} cambió la descripción`,
  tipPicture: (operator) => `${operator} cambió la imagen del grupo`,
  tipAllMuted: (operator) => `${operator} silenció a todo el grupo`,
  tipAllUnmuted: (operator) => `${operator} dejó de silenciar al grupo`,
  tipJoinFreely: (operator) => `${operator} abrió el grupo: puede unirse cualquiera`,
  tipJoinByApproval: (operator) =>
    `${operator} cambió quién puede unirse: un admin decide sobre cada solicitud`,
  tipJoinByNobody: (operator) => `${operator} cerró el grupo: nadie puede pedir unirse`,
  tipInviteFreely: (operator) =>
    `${operator} cambió quién puede añadir personas: todos los miembros`,
  tipInviteByApproval: (operator) =>
    `${operator} cambió quién puede añadir personas: un admin decide en cada caso`,
  tipInviteByNobody: (operator) => `${operator} cambió quién puede añadir personas: nadie`,
  tipSeveral: (operator, facts) => `${operator} cambió ${facts}`,
  tipFactName: 'el nombre',
  tipFactPicture: 'la imagen',
  tipFactIntroduction: 'la descripción',
  tipFactNotification: 'el anuncio',
  tipFactMute: 'quién puede escribir',
  tipFactJoin: 'quién puede unirse',
  tipFactInvite: 'quién puede añadir personas',
  tipFactOther: 'otros datos',
  tipOther: 'El grupo cambió',
  tipGroupCreated: (operator) =>
    operator === '' ? 'Se creó el grupo' : `${operator} creó el grupo`,

  tipTopicRenamed: (operator, name) => `${operator} cambió el nombre del tema a “${name}”`,
  tipTopicIntroduction: (operator) => `${operator} cambió la descripción del tema`,
  tipTopicPicture: (operator) => `${operator} cambió la imagen del tema`,
  tipTopicMuted: (operator) => `${operator} silenció el tema`,
  tipTopicUnmuted: (operator) => `${operator} dejó de silenciar el tema`,
  tipTopicOther: 'El tema cambió',

  others: (_count, written) => `${written} más`,
};
