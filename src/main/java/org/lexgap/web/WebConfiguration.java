package org.lexgap.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import org.lexgap.workspace.Workspace;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The parts of the server; nothing is looked for, each is named. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({
    Entry.class,
    People.class,
    Person.class,
    Self.class,
    Tokens.class,
    Federated.class,
    Dossiers.class,
    Uploads.class,
    Questionnaires.class,
    Assessments.class,
    Comparisons.class,
    CataloguePages.class,
    Audit.class,
    ApiCatalogue.class,
    ApiDossiers.class,
    ApiVersions.class,
    ApiUploads.class,
    ApiReports.class,
    ApiQuestionnaires.class,
    ApiAnnotations.class,
    ApiComparisons.class,
    ApiPeople.class,
    ApiAudit.class,
    ApiTokens.class,
    ApiDocument.class,
    ApiDocumentation.class,
    Service.class,
    WholeNumber.class,
    Faults.class
})
class WebConfiguration implements WebMvcConfigurer {

    private static final String TEMPLATES = "org.lexgap.web.generated";

    @Bean
    VisitorFilter visitorFilter(Workspace workspace) {
        return new VisitorFilter(workspace.signIns());
    }

    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> doorway() {
        return tomcat -> tomcat.addEngineValves(new Doorway());
    }

    @Bean
    BearerFilter bearerFilter(Workspace workspace) {
        return new BearerFilter(workspace.signIns());
    }

    @Bean
    Noting noting(Workspace workspace) {
        return new Noting(workspace.denials());
    }

    @Bean
    Once once(Workspace workspace, Noting noting) {
        return new Once(workspace.answers(), noting);
    }

    @Bean
    Shapes shapes(Workspace workspace) {
        return new Shapes(workspace.accounts());
    }

    @Bean
    Pages pages() {
        TemplateEngine templates = TemplateEngine.createPrecompiled(
                null, ContentType.Html, WebConfiguration.class.getClassLoader(), TEMPLATES);
        return new Pages(templates);
    }

    @Bean
    Readings readings(Workspace workspace, Desk desk) {
        return new Readings(workspace, desk);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new Gate());
        registry.addInterceptor(new Unrepeated());
        registry.addInterceptor(new Pace(System::nanoTime));
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(new WholeNumber());
    }
}
