import { describe, expect, it } from 'vitest'
import { spamReason } from '../../../../src-main/archive/quality/spam'

const named = (name: string, description: string | null = null) =>
  spamReason({ name, fullName: name, description })

describe('an advertisement', () => {
  it.each([
    ['Call +1 (888) 555-0100 today', 'a phone number in the name'],
    ['Refunds 1-888-555-0100', 'a phone number in the name'],
    ['Help 18885550100', 'a phone number in the name'],
    ['𝟏-𝟖𝟖𝟖-𝟓𝟓𝟓-𝟎𝟏𝟎𝟎', 'a phone number in the name'],
    ['1\u200b-888-\u200b555-0100', 'a phone number in the name'],
    ['☎ Helpline', 'the sign of a telephone in the name'],
    ['How do I speak to someone at Expedia', 'a question to the service of a company in the name'],
    ['Is Expedia really free cancellation?', 'a question to the service of a company in the name'],
    ['Delta Airlines refund', 'a question to the service of a company in the name'],
    ['How to fix QuickBooks Error 30159', 'a question to the service of a company in the name'],
    ['How do you request a refund', 'a question to a customer service in the name'],
    ['[[Travel@Guide]] What is the rule of 24 hours?', 'a slogan before a question in the name'],
    ['####What is a ticket?', 'a slogan before a question in the name'],
    ['Best prices, buy now', 'words of an offer in the name'],
  ])('is %s', (name, reason) => {
    expect(named(name)).toBe(reason)
  })

  it('is told by the full name as well', () => {
    const fullName = 'How can I get a refund from Expedia?'
    expect(spamReason({ name: 'EXP', fullName, description: null })).not.toBeNull()
  })

  it('is a description with a number to call and words of a service', () => {
    expect(named('Support', 'Call customer service at 1-888-555-0100.')).toBe(
      'a phone number and words of a customer service in the description',
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
