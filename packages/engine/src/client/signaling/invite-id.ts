/** The ID of a new invitation: digits by chance, in the form of a UUID. */
export function newInviteID(): string {
  return 'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'.replace(/[xy]/g, (place) => {
    const digit = Math.floor(Math.random() * 16);
    return (place === 'x' ? digit : 8 + (digit % 4)).toString(16);
  });
}
