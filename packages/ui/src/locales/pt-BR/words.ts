import { pluralsOf } from '../plurals.js';

export const plural = pluralsOf('pt-BR');

/** A number with what is counted: `1 mensagem`, `2 mensagens`, `1.000.000 de mensagens`. */
export function counted(count: number, written: string, one: string, other: string): string {
  return plural(count, {
    one: `${written} ${one}`,
    many: `${written} de ${other}`,
    other: `${written} ${other}`,
  });
}

/** A sentence, and what someone wrote with it. */
export function withWords(sentence: string, words: string): string {
  return words === '' ? sentence : `${sentence}: ${words}`;
}

/** How long it lasts is left out where it is not known. */
export function withDuration(words: string, duration: string): string {
  return duration === '' ? words : `${words}, ${duration}`;
}

export function messagesCounted(count: number, written: string): string {
  return counted(count, written, 'mensagem', 'mensagens');
}

export function newMessagesCounted(count: number, written: string): string {
  return counted(count, written, 'nova mensagem', 'novas mensagens');
}

export function conversationsCounted(count: number, written: string): string {
  return counted(count, written, 'conversa', 'conversas');
}

export function peopleCounted(count: number, written: string): string {
  return counted(count, written, 'pessoa', 'pessoas');
}

export function membersCounted(count: number, written: string): string {
  return counted(count, written, 'membro', 'membros');
}

export function friendsCounted(count: number, written: string): string {
  return counted(count, written, 'amigo', 'amigos');
}
