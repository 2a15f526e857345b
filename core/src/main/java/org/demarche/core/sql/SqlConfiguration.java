package org.demarche.core.sql;

import java.time.ZoneId;
import java.util.ArrayList;
import org.demarche.core.base.PartialDate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.jdbc.core.convert.JdbcCustomConversions;
import org.springframework.data.jdbc.core.dialect.JdbcDialect;

/** How values of ours are kept in columns. */
@Configuration(proxyBeanMethods = false)
class SqlConfiguration {

    private static final String PRODUCT = "org.demarche.core";

    @Bean
    JdbcCustomConversions jdbcCustomConversions(JdbcDialect dialect) {
        var converters = new ArrayList<>(Identifiers.converters(PRODUCT));
        converters.add(ZoneToColumn.INSTANCE);
        converters.add(ColumnToZone.INSTANCE);
        converters.add(PartialDateToColumn.INSTANCE);
        converters.add(ColumnToPartialDate.INSTANCE);
        return JdbcCustomConversions.of(dialect, converters);
    }

    @WritingConverter
    enum ZoneToColumn implements Converter<ZoneId, String> {
        INSTANCE;

        @Override
        public String convert(ZoneId zone) {
            return zone.getId();
        }
    }

    @ReadingConverter
    enum ColumnToZone implements Converter<String, ZoneId> {
        INSTANCE;

        @Override
        public ZoneId convert(String column) {
            return ZoneId.of(column);
        }
    }

    @WritingConverter
    enum PartialDateToColumn implements Converter<PartialDate, String> {
        INSTANCE;

        @Override
        public String convert(PartialDate date) {
            return date.text();
        }
    }

    @ReadingConverter
    enum ColumnToPartialDate implements Converter<String, PartialDate> {
        INSTANCE;

        @Override
        public PartialDate convert(String column) {
            return new PartialDate(column);
        }
    }
}
