package org.ringcraft.engine.catalogue;

import java.util.List;

/** All that may be sold, promised and conceded. */
public record Catalogue(List<Product> products, List<Offer> offers, List<Claim> claims, List<AuthorityItem> authority) {

    public Catalogue {
        products = List.copyOf(products);
        offers = List.copyOf(offers);
        claims = List.copyOf(claims);
        authority = List.copyOf(authority);
    }
}
