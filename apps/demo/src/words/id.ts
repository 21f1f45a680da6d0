import type { DemoWords } from './demo-words.js';

export const id: DemoWords = {
  kit: {
    signalingInvited: 'Panggilan',
    signalingAccepted: 'Panggilan diterima',
    signalingDeclined: 'Panggilan ditolak',
    signalingCancelled: 'Panggilan dibatalkan',
  },

  language: 'Bahasa',
  languageFailed: 'Bahasa ini gagal dimuat. Akan dicoba lagi saat Anda online.',

  welcomeLocal:
    'Pilih Anda ingin menjadi siapa. Buka tab kedua dan jadilah orang lain: keduanya bisa mengobrol.',
  welcomeServer: 'Gunakan server Parlor, bersama orang lain di browser lain.',
  welcomeCloud: 'Gunakan aplikasi Anda sendiri di Tencent Cloud Chat.',
  useCloud: 'Gunakan cloud Tencent saja',
  useServer: 'Gunakan server Parlor saja',
  backToLocal: 'Kembali ke mesin lokal',
  staysHere:
    'Semuanya berjalan dan tersimpan di browser ini. Tidak ada yang dikirim ke mana pun; di pengaturan Anda bisa memulai dari awal.',

  signIn: 'Masuk',
  appIDWrong: 'SDKAppID adalah angka yang ditampilkan konsol Tencent Cloud Chat.',
  proxyServer: 'Server proxy (opsional)',
  proxyServerHelp:
    'Hanya untuk jaringan yang mengakses Tencent lewat proxy. Alamatnya diawali ws:// atau wss://.',
  proxyServerWrong: 'Server proxy harus berupa alamat ws:// atau wss:// tanpa kueri.',
  userSigHelp:
    'Dibuat oleh server Anda, atau untuk percobaan di konsol pada “UserSig tools”. Hanya disimpan di memori tab ini.',
  server: 'Server',
  serverHelp: (command) => `Jalankan dengan “${command}”.`,
  serverWrong: 'Server harus berupa alamat ws:// atau wss://.',
  userSigOptional: 'userSig (opsional)',
  userSigOptionalHelp:
    'Hanya untuk server yang punya kunci sendiri. Hanya disimpan di memori tab ini. Server lain langsung memercayai siapa Anda.',
  voices: 'Suara di ruang audio',
  voicesByBrowsers: 'Dari browser ke browser: hingga 8 pembicara',
  voicesByCloud: 'Lewat cloud media Tencent, berbayar: ruang besar',
  voiceServers: 'Server STUN dan TURN (opsional)',
  voiceServersHelp: (examples) =>
    `Hanya dari browser ke browser, untuk jaringan yang tidak saling terhubung: ${examples}`,
  voiceServersWrong:
    'Server STUN diawali stun:, server TURN diawali turn: beserta nama dan kata sandinya.',

  cloudLoading: 'Memuat Tencent Cloud Chat…',
  cloudFailed: (why) => `SDK gagal dimuat: ${why}`,
  appIDRefused: 'SDK tidak menerima SDKAppID ini.',

  engineSays: 'Pesan dari mesin Parlor:',

  chats: 'Chat',
  contacts: 'Kontak',
  communities: 'Komunitas',
  rooms: 'Ruang',
  withNews: (news) => `, ${news}`,
  unreadCount: (_count, written) => `${written} belum dibaca`,

  firstSteps: 'Langkah pertama',
  openFirstSteps: 'Langkah pertama…',
  hideSteps: 'Jangan tampilkan lagi',
  stepsDone: (done, all) => `${done} dari ${all}`,
  stepDone: '(selesai)',
  openTab: 'Buka tab',
  stepWrite: 'Tulis kepada seseorang',
  stepWriteDetail: 'Pilih percakapan. Orang-orang di sini menjawab.',
  stepTab: 'Jadilah dua orang',
  stepTabDetail:
    'Buka tab kedua dan pilih orang lain: kalian saling melihat saat menulis dan membaca.',
  stepRoom: 'Duduk di ruang audio',
  stepRoomDetail: 'Kursi, tangan terangkat, dan suara, dari peramban ke peramban.',
  stepOffline: 'Menulis tanpa jaringan',
  stepOfflineDetail:
    'Yang Anda tulis menunggu, bertahan saat halaman dimuat ulang, dan terkirim begitu koneksi kembali.',
  stepTools: 'Lihat ke dalam mesin',
  stepToolsDetail: 'Setiap panggilan dan peristiwa, serta gangguan yang bisa Anda buat.',

  chooseConversation: 'Pilih percakapan.',
  chooseContact: 'Pilih kontak.',
  chooseTopic: 'Pilih topik.',
  chooseRoom: 'Pilih ruang.',
  backToConversations: 'Kembali ke percakapan',
  backToContacts: 'Kembali ke kontak',
  backToTopics: 'Kembali ke topik',

  searchEverywhere: 'Cari di semua percakapan',
  searchHere: 'Cari di percakapan ini',
  closeSearch: 'Tutup pencarian',

  contact: 'Kontak',
  group: 'Grup',
  closeDetails: 'Tutup info',
  onAir: 'Mengudara',
  roomDetails: 'Info ruang',

  newConversation: 'Percakapan baru',
  newGroup: 'Grup baru…',
  joinGroup: 'Gabung ke grup…',
  groupName: 'Nama grup',
  groupKind: 'Jenisnya',
  groupIsChat: 'Chat',
  groupIsRoom: 'Ruang audio dengan kursi',
  createGroup: 'Buat grup',
  write: 'Tulis',
  groupFailed: (why) => `Grup gagal dibuat. ${why}`,

  call: 'Panggilan',
  callNote: 'Di sini aplikasi Anda akan memulai pembicaraan. Demo ini tidak punya suara.',

  addCommunity: 'Tambah komunitas',
  createCommunity: 'Buat komunitas…',
  joinCommunity: 'Gabung dengan ID…',

  whoIsShown: 'Yang ditampilkan',
  followMe: 'Pengikut saya',
  iFollow: 'Saya ikuti',
  eachOther: 'Saling ikut',

  done: 'Selesai',

  settings: 'Pengaturan',
  openProfile: 'Edit profil saya…',
  openStatus: 'Status saya…',
  openFollowers: 'Pengikut…',
  openDoNotDisturb: 'Jangan ganggu…',
  theme: 'Tema',
  themeSystem: 'Ikuti sistem',
  themeLight: 'Terang',
  themeDark: 'Gelap',
  cutNetwork: 'Putuskan jaringan',
  livelyPeople: 'Tokoh aktif',
  developerTools: 'Alat pengembang',
  beSomeoneElse: 'Jadi orang lain',
  openStartOver: 'Mulai dari awal…',

  startOverQuestion: 'Mulai dari awal?',
  startOverDetail:
    'Semua yang dikatakan dan dilakukan di demo ini akan dihapus dari browser ini, untuk semua orang dan di setiap tab. Demo dimulai lagi seperti hari pertama.',
  startOver: 'Mulai dari awal',
  startingOver: 'Menghapus… Jika terlalu lama, tutup tab lain dari demo ini.',
  startOverFailed: (why) => `Gagal dihapus. ${why}`,
  loadAgain: 'Muat ulang halaman',

  findRoom: 'Cari ruang dengan ID-nya',
  youAreHere: 'Anda di sini',
  peopleCount: (_count, written) => `${written} orang`,
  roomsFailed: 'Ruang Anda gagal dimuat.',
  noRooms:
    'Di dalam ruang, orang berbicara langsung dari kursi. Anda belum berada di ruang mana pun.',
  openCreateRoom: 'Buat ruang…',

  newRoom: 'Ruang baru',
  roomName: 'Nama',
  roomID: 'ID, agar ditemukan orang lain',
  roomIDHelp: 'Jika kosong, layanan membuatnya.',
  whoIsInIt: 'Siapa di dalamnya',
  roomOfMembers: 'Anggota: tetap ada di daftar mereka',
  roomIsLive: 'Siapa pun yang hadir: ruang live',
  seatCount: 'Kursi',
  howToSit: 'Cara mendapat kursi',
  sitFreely: 'Siapa cepat, dia dapat',
  sitByRaisedHand: 'Dengan angkat tangan',
  sitByInvitation: 'Hanya dengan undangan',
  createRoom: 'Buat ruang',
  roomFailed: (why) => `Ruang gagal dibuat. ${why}`,
  seatsFailed: (why) => `Ruang sudah ada, tetapi panggungnya gagal dibuka. ${why}`,
  goToRoom: 'Ke ruang',

  onStage: (_count, written) => `${written} orang di panggung`,
  roomClosed: 'Ruang ditutup',
  goIn: 'Masuk',
  openIt: 'Buka…',

  leaveRoomQuestion: (name) => `Keluar dari “${name}”?`,
  leaveRoomDetail: 'Anda duduk di sana. Di ruang lain Anda mulai sebagai pendengar.',
  leaveRoomFailed: (why) => `Anda masih di sana. ${why}`,
  stay: 'Tetap di sini',
  leaveIt: 'Keluar',

  coffee: 'Kopi',
  book: 'Buku',
};
