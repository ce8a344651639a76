/**
 * The last dumps that were public, as a download log of 10 August 2025 keeps them
 * (Chivier/YA-PapersWithCode, download_log.json): their sizes in bytes by SHA-256.
 */
export const OFFICIAL_DUMPS: ReadonlyMap<string, number> = new Map([
  ['6a0a820800d4487d838ce96f12383ea9ae68ffac8ddd08c525c896cf30d4a260', 563_802_312],
  ['e7c60f2170880af3bd5a5b9469a951341435e4ccfd21d3d18393c52cfec24694', 26_261_205],
  ['9da9cd53fabf88bd7728551aadaf3dc91c86f87621c884ff7cc4da969b0d95ee', 21_833_195],
  ['fc5a66d3274d8e39c7673563096bea94d9b52525c754ce944ff843d6f935ac7f', 5_442_057],
  ['6ef923aaf24ff62c6ef567518728d4c85dba1b23eecbc8e1bb5ad5d6990fe25f', 8_418_281],
])

export const OFFICIAL_DAY = '2025-08-10'
