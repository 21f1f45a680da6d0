import type { WritingStrings } from '../../internals/strings/writing-strings.js';

export const writing: WritingStrings = {
  replyingTo: (name) => `Balas ${name}`,
  cancelReply: 'Batal membalas',
  editingMessage: 'Edit pesan',
  cancelEditing: 'Batal mengedit',
  saveEdit: 'Simpan',
  editConflict:
    'Sementara itu, seseorang mengubah pesan ini; perubahannya terlihat di percakapan. Simpan lagi untuk menggantinya dengan teks Anda.',
  editGone: 'Pesan sudah tidak ada, jadi tidak bisa diubah.',
  editForbidden: 'Pesan tidak bisa diubah di sini.',
  editOffline: 'Tidak ada koneksi, jadi perubahan tidak disimpan. Coba lagi setelah tersambung.',
  addAttachment: 'Tambahkan',
  fileTooLarge: (name, limit) => `“${name}” lebih besar dari ${limit} dan tidak bisa dikirim.`,
  fileEmpty: (name) => `“${name}” kosong atau berupa folder dan tidak bisa dikirim.`,
  dropFiles: 'Lepaskan file untuk menambahkannya',
  insertEmoji: 'Sisipkan emoji',
  recordVoice: 'Rekam pesan suara',
  recordHint: 'Ketuk untuk merekam, atau tahan dan lepas untuk mengirim',
  noLongerInGroup: 'Anda tidak lagi berada di grup ini.',
  groupGone: 'Grup ini sudah tidak ada.',
  messagesWait: (_count, written) =>
    `${written} pesan menunggu koneksi dan akan dikirim setelah tersambung kembali.`,
};
