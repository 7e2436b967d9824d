import { binhLang2021 } from './binh-lang-2021.ts';
import { dongMau2026, dongMau2026SecondCluster } from './dong-mau-2026.ts';
import { phuLuong2022 } from './phu-luong-2022.ts';
import { quangNgai2021 } from './quang-ngai-2021.ts';
import type { SampleConference, SamplePreparation } from './sample.ts';
import { uongBi2024 } from './uong-bi-2024.ts';

/** Every sample conference that is ready for its session; Uông Bí first, since it is the one that people try. */
export const samples: readonly SampleConference[] = [
  uongBi2024,
  phuLuong2022,
  binhLang2021,
  ...quangNgai2021,
];

/** Conferences that are still prepared. */
export const preparations: readonly SamplePreparation[] = [dongMau2026, dongMau2026SecondCluster];

export { programmes } from './programmes.ts';
