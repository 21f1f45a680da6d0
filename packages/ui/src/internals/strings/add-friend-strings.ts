import { counted } from './counted.js';

/** What is said where friends are found and asked. What it shares with the contacts and the card stands there. */
export interface AddFriendStrings {
  /** Name of the field. */
  searchPeople: string;
  searchPeopleIdle: string;
  searchPeopleIdleDetail: string;
  /** Name of the list. */
  foundPeople: string;
  peopleFound: (count: number, written: string) => string;
  nobodyFound: string;
  nobodyFoundDetail: string;
  peopleSearchFailed: string;
  morePeopleFailed: (why: string) => string;
  /** Where the service finds people by their ID alone. */
  onlyWholeIDs: string;
  backToSearch: string;

  /** How one and a person stand, at their row. */
  standingMe: string;
  standingFriend: string;
  standingBlocked: string;
  standingAsked: string;
  standingAsks: string;

  /** Name of the form. */
  askPerson: (name: string) => string;
  addsAtOnce: (name: string) => string;
  takesNobody: (name: string) => string;
  requestWording: string;
  requestWordingHint: (name: string) => string;
  requestRemark: string;
  requestGroup: string;
  noRequestGroup: string;
  sendRequest: string;
  sendingRequest: string;
  requestTooLong: string;
  requestNotSent: (why: string) => string;
  requestSent: (name: string) => string;
  friendAdded: (name: string) => string;
  addAnother: string;
  requestDone: string;
}

/** All of it in English. */
export const englishAddFriend: AddFriendStrings = {
  searchPeople: 'Search by ID or name',
  searchPeopleIdle: 'Find people',
  searchPeopleIdleDetail: 'Type somebody’s ID, or a part of their name.',
  foundPeople: 'People',
  peopleFound: (count, written) => `${counted(count, written, 'person', 'people')} found`,
  nobodyFound: 'Nobody found',
  nobodyFoundDetail: 'Look whether it is written as they told you. An ID has to be whole.',
  peopleSearchFailed: 'The search did not work',
  morePeopleFailed: (why) => `More people could not be loaded. ${why}`,
  onlyWholeIDs: 'People are found by their whole ID here.',
  backToSearch: 'Back to the search',

  standingMe: 'You',
  standingFriend: 'Friend',
  standingBlocked: 'Blocked',
  standingAsked: 'Asked',
  standingAsks: 'Asks you',

  askPerson: (name) => `Add ${name}`,
  addsAtOnce: (name) => `${name} lets everybody in: you are friends at once.`,
  takesNobody: (name) => `${name} takes no friends at the moment.`,
  requestWording: 'Message',
  requestWordingHint: (name) => (name === '' ? 'Who you are' : `Hello, I am ${name}`),
  requestRemark: 'Remark',
  requestGroup: 'Group',
  noRequestGroup: 'None',
  sendRequest: 'Send request',
  sendingRequest: 'Sending…',
  requestTooLong: 'Too long. Shorten it.',
  requestNotSent: (why) => `This did not work. ${why}`,
  requestSent: (name) => `${name} has been asked. You are friends when they accept.`,
  friendAdded: (name) => `${name} and you are friends now.`,
  addAnother: 'Add somebody else',
  requestDone: 'Done',
};
