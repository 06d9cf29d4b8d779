import { Injectable, Module } from '@nestjs/common';
import { Stripe } from 'stripe';

@Injectable()
export class Shop {
  private readonly stripe = new Stripe('sk_test_x');

  async run() {
    const { stripe } = this;
    const customer = await stripe.customers.create({ email: 'a@example.com', name: 'A' });
    const intent = await stripe.paymentIntents.create({
      amount: 100,
      currency: 'cny',
      customer: customer.id,
    });
    const confirmed = await stripe.paymentIntents.confirm(intent.id, { return_url: 'https://example.com' });
    const refund = await stripe.refunds.create({ payment_intent: intent.id });
    const product = await stripe.products.create({ name: 'a cup' });
    const price = await stripe.prices.create({ product: product.id, unit_amount: 100, currency: 'cny' });
    const session = await stripe.checkout.sessions.create({ line_items: [{ price: price.id, quantity: 1 }] });
    const invoices = await stripe.invoices.list({ customer: customer.id });
    const balance = await stripe.balance.retrieve();
    const events = await stripe.events.list({ limit: 3 });
    return [
      confirmed.status,
      refund.status,
      session.url,
      invoices.data[0]?.total,
      balance.available,
      events.data[0]?.type,
    ];
  }
}

@Module({ providers: [Shop] })
export class AppModule {}
