import { array, assert, constantFrom, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { doubtOfName, reasonOf } from '../../../../src-main/archive/quality/name-quality'
import { nameRules } from '../../../../src-main/archive/quality/name-rules'

const doubted: readonly [name: string, doubt: string][] = [
  ['', 'no name'],
  ['   ', 'no name'],
  ['16k', 'only numbers'],
  ['4k', 'only numbers'],
  ['2 000', 'only numbers'],
  ['30%', 'only numbers'],
  ['4K 60Fps', 'only numbers'],
  ['???', 'no letters'],
  ['All', 'too general'],
  ['Form', 'too general'],
  ['Task 2', 'placeholder'],
  ['(deleted task 2)', 'placeholder'],
  ['Untitled', 'placeholder'],
  ['test', 'placeholder'],
  ['https://example.org/a-task', 'address'],
  ['www.example.org', 'address'],
  ['someone@example.org', 'address'],
  ['Call +1 (855) 000-0000 now', 'telephone number'],
  ['Airline desk 1-800-555-0199', 'telephone number'],
  ['Airline customer service number', 'advertisement'],
  ['How To Refund A Wrong Transaction In Phonepe ', 'advertisement'],
  ['How do I train a model', 'question'],
  ['Can anybody explain this to me?', 'question'],
  ['陕西省人口数较稳定，维持在3940万人，四川和重庆均呈上升趋势。', 'sentence'],
  ['We present a model. The model was trained on images', 'sentence'],
  ['A'.repeat(141), 'too long'],
]

// Each of them looks a little like what a rule is for.
const real = [
  '3D',
  '3D Object Detection',
  '6D Pose Estimation using RGBD',
  'All-day Semantic Segmentation',
  'Form Understanding',
  'Task-Oriented Dialogue Systems',
  'Multi-Task Learning',
  'Test-time Adaptation',
  '10-shot image generation',
  'Overlapped 100-50',
  'Stance Detection (US Election 2020 - Trump)',
  'Population Forecasting 2017-2022',
  'Trend 2015 2016 2017',
  'GSM8K',
  'NER',
  'SMAC+',
  'C++ Code Generation',
  'Question Answering',
  'Why-Question Answering',
  'GuessWhat?!',
  'Atari 2600 Pitfall!',
  'Math Word Problem Solving',
  '目标检测',
  'Interactive 3D Instance Segmentation -Trained on Scannet40 - Evaluated on Scannet40',
  'Suspicous (BIRADS 4,5)-no suspicous (BIRADS 1,2,3) per image classification',
  'Optimize the trajectory of UAV which plays a BS in communication system',
  'Phone-level pronunciation scoring',
  'Call Centre Speech Recognition',
]

describe('the quality of names', () => {
  it.each(doubted)('doubts %j: %s', (name, doubt) => {
    expect(doubtOfName(name)).toBe(doubt)
  })

  it.each(real)('does not doubt %j', (name) => {
    expect(doubtOfName(name)).toBeNull()
  })

  it('shows every rule at work in these cases', () => {
    const met = new Set(doubted.map(([, doubt]) => doubt))
    expect(nameRules.map(({ doubt }) => doubt).filter((doubt) => !met.has(doubt))).toEqual([])
  })

  it('gives a reason in a sentence for every doubt, and none where there is no doubt', () => {
    for (const { doubt } of nameRules) expect(reasonOf(doubt)).toMatch(/^[A-Z].+\.$/)
    expect(reasonOf(null)).toBeNull()
    expect(reasonOf('a word of another version')).toMatch(/^[A-Z].+\.$/)
  })

  it('answers for any text, and for the same text alike', () => {
    assert(
      property(string({ unit: 'binary', maxLength: 300 }), (name) => {
        expect(doubtOfName(name)).toBe(doubtOfName(name))
      }),
    )
  })

  it('never doubts plain words because of the length of a name that lists can show', () => {
    const word = constantFrom('image', 'graph', 'speech', 'detection', 'learning', 'video')
    assert(
      property(array(word, { minLength: 1, maxLength: 12 }), (words) => {
        expect(doubtOfName(words.join(' '))).toBeNull()
      }),
    )
  })
})
