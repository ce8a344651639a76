import type { Better } from '../../src-main/contract/reference'

/** A leaderboard whose first metric has been looked at by hand. */
export interface KnownLeaderboard {
  task: string
  dataset: string
  metric: string
  /** The better end by the definition of the metric. */
  better: Better
}

const known = (task: string, dataset: string, metric: string, better: Better) => ({
  task,
  dataset,
  metric,
  better,
})

/**
 * Leaderboards that the source itself ranked the wrong way: the stored order of their rows is against
 * the metric's definition. They are to be told as conflicts.
 */
export const RANKED_THE_WRONG_WAY: readonly KnownLeaderboard[] = [
  known('Face Anti-Spoofing', 'CASIA-MFSD', 'EER', 'lower'),
  known('Face Anti-Spoofing', 'Replay-Attack', 'EER', 'lower'),
  known('Age Estimation', 'MORPH Album2', 'MAE', 'lower'),
  known('Unsupervised Machine Translation', 'WMT2016 English-Romanian', 'BLEU', 'higher'),
  known('Medical Image Segmentation', 'Kvasir-SEG', 'Dice', 'higher'),
  known('Question Answering', 'COMPLEXQUESTIONS', 'F1', 'higher'),
  known('Question Answering', 'AI2 Kaggle Dataset', 'P@1', 'higher'),
  known('Data-to-Text Generation', 'AGENDA', 'BLEU', 'higher'),
  known('Scientific Concept Extraction', 'STM-corpus', 'Exact Span F1', 'higher'),
  known('Hate Speech Detection', 'Ethos MultiLabel', 'Hamming Loss', 'lower'),
  known('Object Counting', 'Pascal VOC 2007 count-test', 'm-reIRMSE-nz', 'lower'),
  known('Object Counting', 'COCO count-test', 'm-reIRMSE', 'lower'),
  known('Extractive Document Summarization', 'CNN / Daily Mail', 'ROUGE-1', 'higher'),
  known('Text-Image Retrieval', 'COCO', 'Recall@10', 'higher'),
  known('Weakly Supervised Object Detection', 'Watercolor2k', 'MAP', 'higher'),
  known('3D Shape Reconstruction', 'Pix3D', 'CD', 'lower'),
  known('Real-time Instance Segmentation', 'MSCOCO', 'AP', 'higher'),
]

/** Leaderboards that must come out without a conflict, and what then stands first. */
export const CONTROLS: readonly (KnownLeaderboard & { best: string; attributes: string[] })[] = [
  {
    ...known('Long-tail Learning', 'CIFAR-100-LT (ρ=50)', 'Error Rate', 'lower'),
    best: '9.8',
    attributes: [],
  },
  {
    ...known('Long-tail Learning', 'Places-LT', 'Top-1 Accuracy', 'higher'),
    best: '53.7',
    attributes: [],
  },
  {
    ...known('3D Human Pose Estimation', 'Human3.6M', 'Average MPJPE (mm)', 'lower'),
    best: '17.7',
    attributes: ['Using 2D ground-truth joints', 'Multi-View or Monocular'],
  },
]
