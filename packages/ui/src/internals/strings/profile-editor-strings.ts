/** What the editor of one's own profile says. Numbers come written. */
export interface ProfileEditorStrings {
  /** Name of the editor, and title of its dialog. */
  editProfile: string;
  profileFailed: string;
  profilePicture: string;
  /** The app stores pictures. */
  choosePicture: string;
  changePicture: string;
  removePicture: string;
  pictureIsComing: string;
  /** The app could not store it. */
  pictureNotStored: (why: string) => string;
  notAPicture: string;
  /** The app stores no pictures: where one is. */
  pictureAddress: string;
  pictureAddressHelp: string;
  pictureAddressWrong: string;
  profileName: string;
  profileNameHelp: string;
  profileSignature: string;
  profileSignatureHelp: string;
  profileGender: string;
  genderNotSaid: string;
  genderFemale: string;
  genderMale: string;
  profileBirthday: string;
  birthdayWrong: string;
  profileLocation: string;
  /** Who may become a friend, and the three answers. */
  whoMayAddMe: string;
  anyoneMayAdd: string;
  anyoneMayAddDetail: string;
  anyoneMayAsk: string;
  anyoneMayAskDetail: string;
  nobodyMayAdd: string;
  nobodyMayAddDetail: string;
  /** How much of the room is used, in bytes. */
  roomUsed: (used: string, most: string) => string;
  saveProfile: string;
  undoChanges: string;
  profileSaved: string;
  profileNotSaved: (why: string) => string;
}

/** All of it in English. */
export const englishProfileEditor: ProfileEditorStrings = {
  editProfile: 'Edit profile',
  profileFailed: 'Your profile could not be loaded',
  profilePicture: 'Picture',
  choosePicture: 'Choose a picture',
  changePicture: 'Change the picture',
  removePicture: 'Remove',
  pictureIsComing: 'Your picture is being stored…',
  pictureNotStored: (why) => `The picture could not be stored. ${why}`,
  notAPicture: 'This file is no picture.',
  pictureAddress: 'Address of a picture',
  pictureAddressHelp: 'It begins with https:// and everybody can open it.',
  pictureAddressWrong: 'Give an address that begins with https:// or http://.',
  profileName: 'Name',
  profileNameHelp: 'How others see you.',
  profileSignature: 'About you',
  profileSignatureHelp: 'A sentence or two, for everybody.',
  profileGender: 'Gender',
  genderNotSaid: 'Not said',
  genderFemale: 'Female',
  genderMale: 'Male',
  profileBirthday: 'Birthday',
  birthdayWrong: 'Choose a day from 1900 until today.',
  profileLocation: 'Place',
  whoMayAddMe: 'Who may add you as a friend',
  anyoneMayAdd: 'Anybody',
  anyoneMayAddDetail: 'You are friends at once.',
  anyoneMayAsk: 'Anybody, once I agree',
  anyoneMayAskDetail: 'They send a request, and you answer it.',
  nobodyMayAdd: 'Nobody',
  nobodyMayAddDetail: 'Requests are refused. You can still add others.',
  roomUsed: (used, most) => `${used} of ${most}`,
  saveProfile: 'Save',
  undoChanges: 'Undo changes',
  profileSaved: 'Saved',
  profileNotSaved: (why) => `Your profile was not changed. ${why}`,
};
