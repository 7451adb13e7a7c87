package org.ringcraft.io.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ringcraft.engine.catalogue.AddedValue;
import org.ringcraft.engine.catalogue.AuthorityItem;
import org.ringcraft.engine.catalogue.Catalogue;
import org.ringcraft.engine.catalogue.Claim;
import org.ringcraft.engine.catalogue.Offer;
import org.ringcraft.engine.catalogue.Product;
import org.ringcraft.io.json.DiagnosticCode;
import org.ringcraft.io.json.Fields;
import org.ringcraft.io.json.JsonValue;
import org.ringcraft.io.json.Reporter;

/** Reads the files of the catalogue, which merge into one. */
final class CatalogueReader {

    /** A million pounds: beyond it somebody has typed pounds and pence twice. */
    static final int MOST_PENCE = 100_000_000;

    static final int MOST_MONTHS = 120;

    private final Names names;
    private final List<Product> products = new ArrayList<>();
    private final List<Offer> offers = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<AuthorityItem> authority = new ArrayList<>();

    CatalogueReader(Names names) {
        this.names = names;
        for (Kind kind : List.of(Kind.PRODUCT, Kind.PRODUCT_KIND, Kind.OFFER, Kind.CLAIM, Kind.AUTHORITY)) {
            names.open(kind, Owner.PACK);
        }
    }

    /** Returns the owner of a product's features, benefits and options. */
    static Owner product(String id) {
        return new Owner("product " + id, " in the product '" + id + "'");
    }

    void read(JsonValue document, Reporter reporter) {
        Fields fields = Fields.of(document, reporter);
        products.addAll(fields.optionalObjects("products", this::product));
        offers.addAll(fields.optionalObjects("offers", this::offer));
        claims.addAll(fields.optionalObjects("claims", this::claim));
        authority.addAll(fields.optionalObjects("authority", this::authority));
        fields.finish();
    }

    Catalogue catalogue() {
        return new Catalogue(products, offers, claims, authority);
    }

    private String declared(Fields fields, Kind kind, Owner owner) {
        String id = fields.id("id");
        names.declare(kind, owner, id, Place.of(fields, "id"));
        return id;
    }

    private Product product(Fields fields) {
        String id = declared(fields, Kind.PRODUCT, Owner.PACK);
        Owner own = product(id);
        names.open(Kind.FEATURE, own);
        names.open(Kind.BENEFIT, own);
        names.open(Kind.OPTION, own);
        String kind = fields.id("kind");
        if (!kind.isEmpty()) {
            names.declareAgain(Kind.PRODUCT_KIND, Owner.PACK, kind, Place.of(fields, "kind"));
        }
        return new Product(
                id,
                Texts.title(fields, "name"),
                kind,
                Texts.prose(fields, "summary"),
                fields.objects(
                        "features",
                        0,
                        each -> new Product.Feature(declared(each, Kind.FEATURE, own), Texts.prose(each, "text"))),
                fields.objects("benefits", 0, each -> benefit(each, own)),
                fields.objects("options", 0, each -> option(each, own)),
                fields.object("price", CatalogueReader::price),
                Texts.sentences(fields, "terms"),
                Texts.sentences(fields, "exclusions"),
                fields.objects("addOns", 0, this::addOn));
    }

    private Product.Benefit benefit(Fields fields, Owner own) {
        String id = declared(fields, Kind.BENEFIT, own);
        String feature = fields.id("feature");
        names.mention(Kind.FEATURE, own, feature, Place.of(fields, "feature"));
        return new Product.Benefit(
                id, feature, Texts.prose(fields, "text"), fields.id("need"), Texts.prose(fields, "suits"));
    }

    private Product.Option option(Fields fields, Owner own) {
        return new Product.Option(
                declared(fields, Kind.OPTION, own),
                Texts.title(fields, "name"),
                fields.whole("monthlyPence", 0, MOST_PENCE),
                Texts.prose(fields, "text"));
    }

    private static Product.Price price(Fields fields) {
        return new Product.Price(
                fields.whole("monthlyPence", 0, MOST_PENCE),
                fields.whole("setupPence", 0, MOST_PENCE),
                fields.whole("termMonths", 0, MOST_MONTHS),
                fields.objects(
                        "rises", 0, rise -> new Product.Rise(rise.date("on"), rise.whole("addPence", 1, MOST_PENCE))));
    }

    private Product.AddOn addOn(Fields fields) {
        String product = fields.id("product");
        names.mention(Kind.PRODUCT, Owner.PACK, product, Place.of(fields, "product"));
        return new Product.AddOn(product, fields.oneOf("value", AddedValue.class), Texts.prose(fields, "why"));
    }

    private Offer offer(Fields fields) {
        String id = declared(fields, Kind.OFFER, Owner.PACK);
        String product = fields.id("product");
        names.mention(Kind.PRODUCT, Owner.PACK, product, Place.of(fields, "product"));
        LocalDate from = fields.date("from");
        LocalDate until = fields.date("until");
        boolean backwards = until.isBefore(from);
        if (backwards && !until.equals(LocalDate.EPOCH)) {
            fields.report(
                    DiagnosticCode.OFFER_DATES,
                    "until",
                    "The offer '" + id + "' ends on " + until + ", before it starts on " + from + ".",
                    "Maybe the dates are swapped.");
        }
        return new Offer(
                id,
                product,
                Texts.title(fields, "name"),
                from,
                backwards ? from : until,
                fields.whole("monthlyPence", 0, MOST_PENCE),
                Texts.prose(fields, "text"),
                Texts.prose(fields, "eligibility"));
    }

    private Claim claim(Fields fields) {
        return new Claim(
                declared(fields, Kind.CLAIM, Owner.PACK),
                Texts.prose(fields, "text"),
                fields.flag("true"),
                Texts.prose(fields, "why"));
    }

    private AuthorityItem authority(Fields fields) {
        String id = declared(fields, Kind.AUTHORITY, Owner.PACK);
        boolean negotiable = fields.flag("negotiable");
        int limit = fields.whole("limitPence", 0, MOST_PENCE);
        if (!negotiable && limit > 0) {
            fields.report(
                    DiagnosticCode.KEYS_CLASH,
                    "limitPence",
                    "'" + id + "' is not negotiable, but its limit is " + limit + " pence.",
                    "Maybe 0.");
        }
        return new AuthorityItem(
                id,
                Texts.title(fields, "issue"),
                negotiable,
                limit,
                Texts.anyProse(fields, "trade"),
                Texts.prose(fields, "why"));
    }
}
