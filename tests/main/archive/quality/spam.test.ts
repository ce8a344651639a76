import { describe, expect, it } from 'vitest'
import { spamDoubt } from '../../../../src-main/archive/quality/spam'

const named = (name: string, description: string | null = null) =>
  spamDoubt({ name, fullName: name, description })

describe('an advertisement', () => {
  it.each([
    ['Call +1 (888) 555-0100 today', 'It looks like an advertisement: a phone number in its name.'],
    ['Refunds 1-888-555-0100', 'It looks like an advertisement: a phone number in its name.'],
    ['Help 18885550100', 'It looks like an advertisement: a phone number in its name.'],
    ['𝟏-𝟖𝟖𝟖-𝟓𝟓𝟓-𝟎𝟏𝟎𝟎', 'It looks like an advertisement: a phone number in its name.'],
    ['1\u200b-888-\u200b555-0100', 'It looks like an advertisement: a phone number in its name.'],
    ['☎ Helpline', 'It looks like an advertisement: the sign of a telephone in its name.'],
    [
      'How do I speak to someone at Expedia',
      'It looks like an advertisement: a question to the service of a company in its name.',
    ],
    [
      'Is Expedia really free cancellation?',
      'It looks like an advertisement: a question to the service of a company in its name.',
    ],
    [
      'Delta Airlines refund',
      'It looks like an advertisement: a question to the service of a company in its name.',
    ],
    [
      'How to fix QuickBooks Error 30159',
      'It looks like an advertisement: a question to the service of a company in its name.',
    ],
    [
      'How do you request a refund',
      'It looks like an advertisement: a question to a customer service in its name.',
    ],
    [
      '[[Travel@Guide]] What is the rule of 24 hours?',
      'It looks like an advertisement: a slogan before a question in its name.',
    ],
    [
      '####What is a ticket?',
      'It looks like an advertisement: a slogan before a question in its name.',
    ],
    ['Best prices, buy now', 'It looks like an advertisement: words of an offer in its name.'],
  ])('is %s', (name, reason) => {
    expect(named(name)).toBe(reason)
  })

  it('is told by the full name as well', () => {
    const fullName = 'How can I get a refund from Expedia?'
    expect(spamDoubt({ name: 'EXP', fullName, description: null })).not.toBeNull()
  })

  it('is a description with a number to call and words of a service', () => {
    expect(named('Support', 'Call customer service at 1-888-555-0100.')).toBe(
      'It looks like an advertisement: a phone number and words of a customer service in its description.',
    )
  })
})

describe('no advertisement', () => {
  it.each([
    'ResNet',
    'R(2+1)D',
    'Customer Support on Twitter',
    'Twitter US Airline Sentiment',
    'Expedia Hotel Recommendations',
    'ICASSP 2021 Acoustic Echo Cancellation Challenge',
    'Can you predict product backorder?',
    'CompGuessWhat?!',
    'BNCI 2014-002 Motor Imagery dataset',
    'arXiv 2103.00020',
    '10.1145/1390156.1390294',
    'Mobile Phone Dataset | Smartphone & Feature Phone',
    'Serial number 5189289690123',
    '',
  ])('is %s', (name) => {
    expect(named(name)).toBeNull()
  })

  it('is a description that only holds a number, or only speaks of a service', () => {
    expect(named('MNIST', 'Write to 1-888-555-0100 for the data.')).toBeNull()
    expect(named('TweetSumm', 'Dialogues of customer service, with refunds.')).toBeNull()
  })

  it('takes no time on a text without end', () => {
    expect(named(`how ${'how ['.repeat(1_000_000)}`)).toBeNull()
  })
})
